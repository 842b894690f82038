import { columnName } from '../quality/column-name';
import { type ChoiceList, type ChoiceOf, choiceWord } from '../tables/choices';
import { type Deal, dealsOf, type Lead, leadsOf } from '../tables/records';
import type { Cell, ColumnOf, Table, TableId } from '../tables/table';
import type { Language } from '../words/index';
import { leadsEn } from '../words/sheets/leads-en';
import { leadsJa } from '../words/sheets/leads-ja';
import { domesticPhone, personName } from './person-name';
import { DEAL_STAGES, HUBSPOT_PIPELINE, INDUSTRIES, LEAD_STATUSES } from './standard-values';

/** The rows of a file by header; `at` is the row of our sheet each comes from. */
export interface CrmRow {
  readonly at: number;
  readonly cells: { readonly [header: string]: Cell };
}

/** What rows for a CRM are written with. */
export interface CrmOptions {
  /** The language of what has no field of its own and goes, by header, into the description. */
  readonly language: Language;
  /** The family name where nobody noted one: Salesforce takes no lead without. */
  readonly unnamed: string;
}

type Rest<T extends TableId> = readonly (readonly [column: ColumnOf<T>, value: string])[];

/** The memo, and below it, one a line, what the CRM has no field for: `担当者: 佐藤`. */
export function described<T extends TableId>(
  table: T,
  memo: string,
  rest: Rest<T>,
  language: Language,
): string {
  const name = columnName(language);
  const lines = rest.flatMap(([column, value]) => (value === '' ? [] : [`${name(table, column)}: ${value}`]));
  return [...(memo === '' ? [] : [memo]), ...lines].join('\n');
}

/** The word of a choice, or nothing. */
export const wordIn = <L extends ChoiceList>(
  list: L,
  choice: ChoiceOf<L> | null,
  language: Language,
): string => (choice === null ? '' : choiceWord(list, choice, language));

const orBlank = (value: string | number | null): string | number => value ?? '';
/** A day and time as people read it. */
export const spoken = (moment: string | null): string => (moment ?? '').replace('T', ' ');

function restOfLead(lead: Lead, language: Language): string {
  return described(
    'leads',
    lead.memo,
    [
      ['status', wordIn('status', lead.status, language)],
      ['owner', lead.owner],
      ['nextDay', lead.nextDay ?? ''],
      ['nextHow', wordIn('way', lead.nextHow, language)],
      ['nextWho', lead.nextWho],
      ['created', spoken(lead.created)],
      ['firstContact', spoken(lead.firstContact)],
      ['lastContact', lead.lastContact ?? ''],
      ['meetingOn', lead.meetingOn ?? ''],
      ['nurtureReason', lead.nurtureReason],
      ['noMeetingReason', lead.noMeetingReason],
      ['size', lead.size],
    ],
    language,
  );
}

/** The industry Salesforce has for one of ours; another one stays what it is. */
function industryOf(industry: string): string {
  const at = Math.max(leadsJa.industries.indexOf(industry), leadsEn.industries.indexOf(industry));
  return INDUSTRIES[at] ?? industry;
}

/** Leads for Salesforce's Data Import Wizard, under the labels of its help page "Field Mapping for Importing Leads". */
export const salesforceLeads = (
  table: Table<'leads'>,
  { language, unnamed }: CrmOptions,
): readonly CrmRow[] =>
  leadsOf(table).map((lead) => ({
    at: lead.row,
    cells: {
      'First Name': personName(lead.person).first,
      'Last Name': personName(lead.person).last || unnamed,
      Company: lead.company,
      Phone: domesticPhone(lead.phone),
      Email: lead.mail,
      'Lead Status': lead.status === null ? '' : LEAD_STATUSES.salesforce[lead.status],
      'Lead Source': lead.source,
      Industry: industryOf(lead.industry),
      Description: restOfLead(lead, language),
      'Gyakusan ID': lead.id,
    },
  }));

/** Leads for HubSpot's import of contacts with their companies, under the labels of its properties. */
export const hubspotLeads = (table: Table<'leads'>, { language }: CrmOptions): readonly CrmRow[] =>
  leadsOf(table).map((lead) => ({
    at: lead.row,
    cells: {
      'First Name': personName(lead.person).first,
      'Last Name': personName(lead.person).last,
      Email: lead.mail,
      'Phone Number': domesticPhone(lead.phone),
      'Company Name': lead.company,
      'Lead Status': lead.status === null ? '' : LEAD_STATUSES.hubspot[lead.status],
      'Lead Source': lead.source,
      Industry: lead.industry,
      Notes: restOfLead(lead, language),
      'Gyakusan ID': lead.id,
    },
  }));

function restOfDeal(deal: Deal, language: Language): string {
  const bant = (['budget', 'authority', 'need', 'timing'] as const).filter((one) => deal[one]);
  return described(
    'deals',
    deal.memo,
    [
      ['stage', wordIn('stage', deal.stage, language)],
      ['person', deal.person],
      ['product', deal.product],
      ['isOwner', deal.isOwner],
      ['fsOwner', deal.fsOwner],
      ['created', deal.created ?? ''],
      ['handedOn', deal.handedOn ?? ''],
      ['meeting', wordIn('meeting', deal.meeting, language)],
      ...bant.map((one) => [one, '✓'] as const),
      ['score', deal.score === null ? '' : String(deal.score)],
      ['lostReason', deal.lostReason],
    ],
    language,
  );
}

const dealName = ({ company, product, id }: Deal): string =>
  [company, product].filter((part) => part !== '').join(' ') || id;

const closeDay = ({ outcome, closedOn, expectedClose }: Deal): string =>
  (outcome === null ? expectedClose : (closedOn ?? expectedClose)) ?? '';

/** Opportunities for Salesforce's Data Loader, under the names of the API; the wizard imports none. */
export const salesforceDeals = (table: Table<'deals'>, { language }: CrmOptions): readonly CrmRow[] =>
  dealsOf(table).map((deal) => {
    const stage = deal.outcome ?? deal.stage;
    return {
      at: deal.row,
      cells: {
        Name: dealName(deal),
        'Account Name': deal.company,
        StageName: stage === null ? '' : DEAL_STAGES.salesforce[stage],
        CloseDate: closeDay(deal),
        Amount: orBlank(deal.amount),
        LeadSource: deal.source,
        Description: restOfDeal(deal, language),
        'Gyakusan ID': deal.id,
      },
    };
  });

/** Deals for HubSpot's import, under the labels of its properties. */
export const hubspotDeals = (table: Table<'deals'>, { language }: CrmOptions): readonly CrmRow[] =>
  dealsOf(table).map((deal) => {
    const stage = deal.outcome ?? deal.stage;
    return {
      at: deal.row,
      cells: {
        'Deal Name': dealName(deal),
        Pipeline: HUBSPOT_PIPELINE,
        'Deal Stage': stage === null ? '' : DEAL_STAGES.hubspot[stage],
        Amount: orBlank(deal.amount),
        'Close Date': closeDay(deal),
        'Company Name': deal.company,
        'Lead Source': deal.source,
        'Deal Description': restOfDeal(deal, language),
        'Gyakusan ID': deal.id,
      },
    };
  });
