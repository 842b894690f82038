import type { Language } from '../words/index';
import { choicesEn } from '../words/sheets/choices-en';
import { choicesJa } from '../words/sheets/choices-ja';

/*
 * Choices are words in the cells and keys everywhere else. A sheet may have been installed in the other language, or hold
 * rows of a file in it: a word is known again in both.
 */

const LISTS = {
  status: { ja: choicesJa.statuses, en: choicesEn.statuses },
  way: { ja: choicesJa.hows, en: choicesEn.hows },
  result: { ja: choicesJa.actionResults, en: choicesEn.actionResults },
  followUp: { ja: choicesJa.followUps, en: choicesEn.followUps },
  stage: { ja: choicesJa.stages, en: choicesEn.stages },
  meeting: { ja: choicesJa.meetings, en: choicesEn.meetings },
  outcome: { ja: choicesJa.outcomes, en: choicesEn.outcomes },
} as const;

type Lists = typeof LISTS;
export type ChoiceList = keyof Lists;
export type ChoiceOf<L extends ChoiceList> = Extract<keyof Lists[L]['ja'], string>;

/** Where a lead stands; the seed's eight. */
export type LeadStatus = ChoiceOf<'status'>;
/** How somebody is contacted. */
export type ContactWay = ChoiceOf<'way'>;
/** What came of an action, never a copy of the lead's status. */
export type ActionResult = ChoiceOf<'result'>;
export type DealStage = ChoiceOf<'stage'>;
export type DealOutcome = ChoiceOf<'outcome'>;

/** The keys of a list in its order: `choicesOf('outcome')` is `['won', 'lost']`. */
export const choicesOf = <L extends ChoiceList>(list: L): readonly ChoiceOf<L>[] =>
  Object.keys(LISTS[list].ja) as ChoiceOf<L>[];

/** The word of a choice, as the cells of a sheet in that language have it. */
export const choiceWord = <L extends ChoiceList>(list: L, choice: ChoiceOf<L>, language: Language): string =>
  (LISTS[list][language] as { readonly [key: string]: string })[choice] as string;

/** The keys of a list by every word they have, plain; made when first asked for. */
const KEYS = new Map<ChoiceList, ReadonlyMap<string, string>>();

/** The choice a cell names in either language, width, case and blanks aside; null when it names none. */
export function choiceIn<L extends ChoiceList>(list: L, cell: unknown): ChoiceOf<L> | null {
  let keys = KEYS.get(list);
  if (!keys) {
    const words = [...Object.entries(LISTS[list].en), ...Object.entries(LISTS[list].ja)];
    keys = new Map(words.map(([key, word]) => [plainWord(word), key]));
    KEYS.set(list, keys);
  }
  return (keys.get(plainWord(String(cell))) ?? null) as ChoiceOf<L> | null;
}

const plainWord = (word: string): string => word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
