import type { ChoiceList } from '../tables/choices';
import { choicesOf, choiceWord } from '../tables/choices';
import type { TableId } from '../tables/table';
import type { Language } from '../words/index';
import { dealsEn } from '../words/sheets/deals-en';
import { dealsJa } from '../words/sheets/deals-ja';
import { leadsEn } from '../words/sheets/leads-en';
import { leadsJa } from '../words/sheets/leads-ja';

/** The words of a choice in each language, in the order of the list. */
type WordLists = { readonly [L in Language]: readonly string[] };

const ofList = (list: ChoiceList): WordLists => ({
  ja: choicesOf(list).map((choice) => choiceWord(list, choice, 'ja')),
  en: choicesOf(list).map((choice) => choiceWord(list, choice, 'en')),
});

/** The words of every column that is chosen from a list. */
export const CHOICE_COLUMNS: { readonly [T in TableId]: { readonly [column: string]: WordLists } } = {
  daily: {},
  leads: {
    status: ofList('status'),
    nextHow: ofList('way'),
    nurtureReason: { ja: leadsJa.nurtureReasons, en: leadsEn.nurtureReasons },
    noMeetingReason: { ja: leadsJa.noMeetingReasons, en: leadsEn.noMeetingReasons },
    industry: { ja: leadsJa.industries, en: leadsEn.industries },
    size: { ja: leadsJa.sizes, en: leadsEn.sizes },
  },
  actions: { kind: ofList('way'), result: ofList('result'), followUp: ofList('followUp') },
  deals: {
    stage: ofList('stage'),
    meeting: ofList('meeting'),
    result: ofList('outcome'),
    lostReason: { ja: dealsJa.lostReasons, en: dealsEn.lostReasons },
  },
};
