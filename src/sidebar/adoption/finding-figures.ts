import type { Share } from '../../core/adoption/entry';
import type { Finding } from '../../core/adoption/finding';
import { grouped, percentText } from '../../core/story/figures';
import type { Language } from '../../core/words/index';
import type { SharedWords } from '../../core/words/shared-words';
import { shareText, silenceText } from './share-text';

/** Kinds of which the shares are rows, not days. */
const OF_ROWS: readonly Finding['kind'][] = ['late', 'talk'];

/** Whom a finding is about, and its figures, a line each. */
export function findingFigures(
  finding: Finding,
  everybody: number,
  words: SharedWords,
  language: Language,
): { readonly who: string; readonly lines: readonly string[] } {
  const say = words.adoptionView;
  const { kind, who, share, against, low, high, pile, silences } = finding;
  if (silences)
    return {
      who: '',
      lines: silences.map((one) => silenceText(one, words, language)),
    };
  const toldShare = (name: string, { k, n }: Share): string =>
    say.told(
      name,
      shareText({ k, n }),
      (OF_ROWS.includes(kind) ? say.share : say.days)(grouped(k), grouped(n)),
    );
  const [mine, theirs] = namesOf(finding, words, words.weekdays);
  const range = [low, high].map((end) => grouped((end ?? 0) * 100)) as [string, string];
  const hasGap = against !== undefined && low !== undefined;
  return {
    who:
      kind === 'department' || kind === 'low' || who.length === 0
        ? ''
        : pile && who.length === everybody
          ? say.everybody
          : who.join(words.units.comma),
    lines: [
      ...(share ? [toldShare(mine, share)] : []),
      ...(against ? [toldShare(theirs, against)] : []),
      ...(hasGap ? [say.gap(...range)] : []),
      ...(!hasGap && low !== undefined && high !== undefined
        ? [say.around(percentText(low, 0), percentText(high, 0))]
        : []),
    ],
  };
}

/** What the two shares of a finding are called. */
function namesOf(
  { kind, who, pile }: Finding,
  { adoptionView: say, fields, units }: SharedWords,
  weekdays: SharedWords['weekdays'],
): readonly [string, string] {
  if (pile)
    return [
      'weekday' in pile ? say.weekday(weekdays[pile.weekday - 1] ?? '') : say.piles[pile.month],
      say.otherDays,
    ];
  if (kind === 'department') return [who[0] ?? '', who[1] ?? ''];
  if (kind === 'manager-rate') return [say.roles.manager, say.roles.member];
  if (kind === 'effect') return [say.after, say.before];
  if (kind === 'low') return [who.join(units.comma), say.others];
  return [kind === 'late' ? say.data : kind === 'talk' ? say.talk : fields.entryRate, ''];
}
