import { type Action, actionsOf, leadsOf } from '../tables/records';
import type { Table } from '../tables/table';
import type { Language } from '../words/index';
import { type CrmOptions, type CrmRow, described, spoken, wordIn } from './crm-rows';
import { CALL_OUTCOMES, TASK_SUBTYPES } from './standard-values';

/** What an action is called where a title is asked for: `電話: アポ獲得`. */
const titleOf = ({ kind, result }: Action, language: Language): string =>
  [wordIn('way', kind, language), wordIn('result', result, language)]
    .filter((part) => part !== '')
    .join(': ');

const bodyOf = (action: Action, language: Language): string =>
  described(
    'actions',
    action.memo,
    [
      ['result', wordIn('result', action.result, language)],
      ['member', action.member],
      ['company', action.company],
      ['source', action.source],
      ['followUp', wordIn('followUp', action.followUp, language)],
      ['nextDay', action.nextDay ?? ''],
    ],
    language,
  );

/** The mail of each lead by its ID: what CRMs tell people by. */
function mailsOf(leads: Table<'leads'> | undefined): ReadonlyMap<string, string> {
  return new Map(leads ? leadsOf(leads).map(({ id, mail }) => [id, mail]) : []);
}

/**
 * Tasks that are done, for Salesforce's Data Loader, under the names of the API. Whose they are (WhoId) is an ID only
 * Salesforce knows: it is looked up there by the mail or by our ID of the lead, both beside.
 */
export function salesforceTasks(
  actions: Table<'actions'>,
  leads: Table<'leads'> | undefined,
  { language }: CrmOptions,
): readonly CrmRow[] {
  const mails = mailsOf(leads);
  return actionsOf(actions).map((action) => ({
    at: action.row,
    cells: {
      Subject: titleOf(action, language),
      ActivityDate: (action.when ?? '').slice(0, 10),
      Status: 'Completed',
      Priority: 'Normal',
      TaskSubtype: action.kind === null ? '' : TASK_SUBTYPES[action.kind],
      CallDurationInSeconds: action.minutes === null ? '' : Math.round(action.minutes * 60),
      CallDisposition: wordIn('result', action.result, language),
      Description: bodyOf(action, language),
      'Lead Email': mails.get(action.lead) ?? '',
      'Gyakusan Lead ID': action.lead,
    },
  }));
}

/** Calls for HubSpot's import, which takes them as they are, joined to contacts by mail. Durations are milliseconds. */
export function hubspotCalls(
  actions: Table<'actions'>,
  leads: Table<'leads'> | undefined,
  { language }: CrmOptions,
): readonly CrmRow[] {
  const mails = mailsOf(leads);
  return actionsOf(actions)
    .filter(({ kind }) => kind === 'call')
    .map((action) => ({
      at: action.row,
      cells: {
        'Activity Date': spoken(action.when),
        'Call Title': titleOf(action, language),
        'Call Notes': bodyOf(action, language),
        'Call Direction': 'Outbound',
        'Call Duration': action.minutes === null ? '' : Math.round(action.minutes * 60_000),
        'Call Outcome': action.result === null ? '' : CALL_OUTCOMES[action.result],
        Email: mails.get(action.lead) ?? '',
        'Gyakusan Lead ID': action.lead,
      },
    }));
}

/** Everything that was no call, as notes for HubSpot's import, joined to contacts by mail, which notes need. */
export function hubspotNotes(
  actions: Table<'actions'>,
  leads: Table<'leads'> | undefined,
  { language }: CrmOptions,
): readonly CrmRow[] {
  const mails = mailsOf(leads);
  return actionsOf(actions)
    .filter(({ kind }) => kind !== 'call')
    .map((action) => ({
      at: action.row,
      cells: {
        'Activity Date': spoken(action.when),
        'Note Body': [titleOf(action, language), bodyOf(action, language)]
          .filter((part) => part !== '')
          .join('\n'),
        Email: mails.get(action.lead) ?? '',
        'Gyakusan Lead ID': action.lead,
      },
    }));
}
