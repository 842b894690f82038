import { type ChoiceList, type ChoiceOf, choiceIn, choicesOf, choiceWord } from '../tables/choices';
import type { Language } from '../words/index';
import { dealsEn } from '../words/sheets/deals-en';
import { dealsJa } from '../words/sheets/deals-ja';
import { leadsEn } from '../words/sheets/leads-en';
import { leadsJa } from '../words/sheets/leads-ja';
import { CHOICE_NAMES, plainChoice } from './choice-names';

/** Columns whose choices have keys. */
const LISTS: { readonly [target: string]: ChoiceList } = {
  ...{ 'leads.status': 'status', 'leads.nextHow': 'way' },
  ...{ 'actions.kind': 'way', 'actions.result': 'result', 'actions.followUp': 'followUp' },
  ...{ 'deals.stage': 'stage', 'deals.meeting': 'meeting', 'deals.result': 'outcome' },
};

/** Columns whose choices are words a team may change: the same place of both languages means the same. */
const WORDS: { readonly [target: string]: { readonly [L in Language]: readonly string[] } } = {
  'leads.nurtureReason': { ja: leadsJa.nurtureReasons, en: leadsEn.nurtureReasons },
  'leads.noMeetingReason': { ja: leadsJa.noMeetingReasons, en: leadsEn.noMeetingReasons },
  'leads.industry': { ja: leadsJa.industries, en: leadsEn.industries },
  'leads.size': { ja: leadsJa.sizes, en: leadsEn.sizes },
  'deals.lostReason': { ja: dealsJa.lostReasons, en: dealsEn.lostReasons },
};

/** Made when first asked for. */
const KEYS = new Map<ChoiceList, ReadonlyMap<string, string>>();

/** The choice a text of a file names: by its words in either language, or as exports call it; null when it names none. */
export function choiceNamed<L extends ChoiceList>(list: L, text: string): ChoiceOf<L> | null {
  const own = choiceIn(list, text);
  if (own !== null) return own;
  let keys = KEYS.get(list);
  if (!keys) {
    const names = (CHOICE_NAMES[list] ?? {}) as { readonly [key: string]: readonly string[] | undefined };
    const pairs = choicesOf(list).flatMap((key): [string, string][] => [
      ...(names[key] ?? []).map((name): [string, string] => [name, key]),
      ...(['ja', 'en'] as const).map((language): [string, string] => [
        plainChoice(choiceWord(list, key, language)),
        key,
      ]),
    ]);
    keys = new Map(pairs);
    KEYS.set(list, keys);
  }
  return (keys.get(plainChoice(text)) ?? null) as ChoiceOf<L> | null;
}

/** A choice as a cell of a sheet in `language` has it; `isKnown` is false where the list does not have it. */
export interface ReadChoice {
  readonly word: string;
  readonly isKnown: boolean;
}

/**
 * Reads the text of a column of choices. What a team may have added to a list of its own is never unknown.
 *
 * @param column such as `'actions.result'`
 * @example readChoice('actions.result', '不通', 'ja') // { word: '未接続', isKnown: true }
 */
export function readChoice(column: string, text: string, language: Language): ReadChoice {
  const word = text.trim();
  const list = LISTS[column];
  if (list) {
    const choice = choiceNamed(list, word);
    return choice === null
      ? { word, isKnown: false }
      : { word: choiceWord(list, choice, language), isKnown: true };
  }
  const words = WORDS[column];
  const plain = plainChoice(word);
  const at = [words?.ja, words?.en].map((own) => own?.findIndex((one) => plainChoice(one) === plain) ?? -1);
  const found = at.find((place) => place >= 0);
  return { word: (found === undefined ? undefined : words?.[language][found]) ?? word, isKnown: true };
}
