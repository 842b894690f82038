import type { Measure } from '../kpi/measures';
import type { ColumnOf, TableId } from '../tables/table';
import { type Language, wordsOf } from '../words/index';
import { dealsEn } from '../words/sheets/deals-en';
import { dealsJa } from '../words/sheets/deals-ja';
import { leadsEn } from '../words/sheets/leads-en';
import { leadsJa } from '../words/sheets/leads-ja';
import { sharedEn } from '../words/sheets/shared-en';
import { sharedJa } from '../words/sheets/shared-ja';
import { qualityEn } from '../words/sidebar/quality-en';
import { qualityJa } from '../words/sidebar/quality-ja';

const WORDS = {
  ja: { leads: leadsJa, deals: dealsJa, shared: sharedJa, own: qualityJa.columns },
  en: { leads: leadsEn, deals: dealsEn, shared: sharedEn, own: qualityEn.columns },
};

type Said = { readonly [T in TableId]: { readonly [C in ColumnOf<T>]: string } };

function headersIn(language: Language): Said {
  const { leads, deals, shared, own } = WORDS[language];
  const { measures } = wordsOf(language);
  const source = shared.channel;
  return {
    daily: {
      ...(measures as { readonly [M in Measure]: string }),
      ...{ day: shared.day, member: shared.member, channel: source, memo: shared.memo },
      entered: shared.entered,
    },
    leads: {
      ...{ id: leads.id, company: leads.company, person: leads.person, phone: leads.phone },
      ...{ status: leads.status, nextDay: leads.nextDay, nextHow: leads.nextHow, nextWho: leads.nextWho },
      ...{ owner: leads.owner, source, created: leads.created, firstContact: leads.firstContact },
      ...{ lastContact: leads.lastContact, meetingOn: leads.meetingOn, mail: leads.mail },
      ...{ nurtureReason: leads.nurtureReason, noMeetingReason: leads.noMeetingReason },
      ...{ industry: leads.industry, size: leads.size, memo: shared.memo },
    },
    actions: {
      ...{ when: leads.when, lead: leads.id, company: leads.company, member: shared.member },
      ...{ kind: leads.kind, result: leads.result, source, minutes: leads.minutes },
      ...{ followUp: leads.followUp, nextDay: leads.nextDay, memo: shared.memo },
    },
    deals: {
      ...{ id: deals.id, company: leads.company, person: leads.person, product: own.product },
      ...{ stage: deals.stage, amount: deals.amount, expectedClose: deals.expectedClose },
      ...{ isOwner: deals.isOwner, fsOwner: deals.fsOwner, source, created: deals.created },
      ...{ handedOn: deals.handedOn, meeting: deals.meeting, budget: deals.budget },
      ...{ authority: deals.authority, need: deals.need, timing: deals.timing, score: deals.score },
      ...{ result: deals.result, closedOn: deals.closedOn, lostReason: deals.lostReason },
      ...{ memo: shared.memo, stageLog: own.stageLog },
    },
  };
}

/** The header of every column, as the templates write it. People may have changed theirs. */
export const COLUMN_NAMES: { readonly [L in Language]: Said } = {
  ja: headersIn('ja'),
  en: headersIn('en'),
};

/** The header of a column: `columnName('ja')('leads', 'mail')` is `'メールアドレス'`. */
export const columnName =
  (language: Language) =>
  (table: TableId, column: string): string =>
    (COLUMN_NAMES[language][table] as { readonly [column: string]: string })[column] ?? column;
