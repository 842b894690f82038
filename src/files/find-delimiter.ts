import Papa from 'papaparse';

const DELIMITERS = [',', '\t', ';'] as const;

/** Enough to see past titles and blank lines, little enough to be split three times. */
const SAMPLE = { characters: 65536, records: 60 } as const;

/**
 * The delimiter of a text, told by its first lines together: a title above the header may have none of it, and an amount
 * or a note may have another one's.
 *
 * The one that cuts the lines into the most cells wins, weighed by the share of lines it cuts into the same number.
 *
 * @param text with `\n` as its only line break
 * @example findDelimiter('日付;金額\n2026/4/1;1,200\n2026/4/2;800') // ';'
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE.characters);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = evenness(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function evenness(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE.records });
  const widths = data.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(({ length }) => length);
  const lines = new Map<number, number>();
  for (const width of widths) if (width > 1) lines.set(width, (lines.get(width) ?? 0) + 1);
  const [usual = 1, most = 0] = [...lines].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  const cuts = widths.reduce((sum, width) => sum + Math.min(width, usual) - 1, 0);
  return widths.length === 0 ? 0 : (most / widths.length) * cuts;
}
