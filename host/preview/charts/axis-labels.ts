/** How the names of the categories fit under a chart. */
export interface CategoryLabels {
  /** The names, shortened where too long. */
  readonly texts: readonly string[];
  /** Which of them are written, by number. */
  readonly shown: readonly number[];
  /** Degrees the text is turned by. */
  readonly rotate: number;
  /** Pixels it needs below the axis. */
  readonly height: number;
}

/** Pixels of one character at the charts' font size: Japanese ones are square, others about half as wide. */
const SQUARE = 11;
const NARROW = 6;

/** Names longer than this many pixels are cut. */
const LONGEST = 110;

/** More categories than this are thinned rather than turned. */
const MOST_TURNED = 24;

/** Share of a chart's height that turned names may take. */
const MOST_HEIGHT = 0.26;

/** How wide a text is at the charts' font size, in pixels, near enough to leave room for it. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > 'ÿ' ? SQUARE : NARROW), 0);
}

/** Cuts a name that is too long and says so by an ellipsis. */
export function shortened(text: string, longest = LONGEST): string {
  if (textWidth(text) <= longest) return text;
  let cut = text;
  while (cut && textWidth(cut) > longest - SQUARE) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/**
 * Fits names below a chart: all of them if they fit, turned if they are few and leave the drawing enough room, else
 * every n-th.
 *
 * @param width pixels they have side by side
 * @param height pixels of the whole chart
 */
export function fitLabels(names: readonly string[], width: number, height: number): CategoryLabels {
  const texts = names.map((name) => shortened(name));
  const widest = Math.max(0, ...texts.map(textWidth));
  const all = texts.map((_, index) => index);
  const each = Math.ceil(((widest + 8) * texts.length) / Math.max(1, width));
  if (each <= 1) return { texts, shown: all, rotate: 0, height: 22 };
  // Turned by 35°, a line of text needs some 20 pixels of its neighbour's place.
  const turned = 20 + widest * 0.58;
  if (texts.length <= MOST_TURNED && width / texts.length >= 20 && turned < height * MOST_HEIGHT) {
    return { texts, shown: all, rotate: -35, height: turned };
  }
  return { texts, shown: all.filter((index) => index % each === 0), rotate: 0, height: 22 };
}
