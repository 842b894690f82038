import type { Action, Lead } from '../tables/records';
import { companyKey } from './company-key';

/** What a lead is found by. */
export type LeadName = Pick<Lead, 'id' | 'company'>;

const idKey = (id: string): string => id.normalize('NFKC').trim().toLowerCase();

/** Newest first; of the same moment, the one further down on the sheet; those without a moment last. */
export function newestFirst(a: Action, b: Action): number {
  const [x, y] = [a.when ?? '', b.when ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return b.row - a.row;
}

/**
 * The actions of one lead, newest first: those under its ID; where the lead or the action has none, those with its
 * company's name (`companyKey`).
 */
export function actionsOfLead(lead: LeadName, actions: readonly Action[]): readonly Action[] {
  const [id, company] = [idKey(lead.id), companyKey(lead.company)];
  const isOfLead = (action: Action): boolean => {
    const actionId = idKey(action.lead);
    if (id !== '' && actionId !== '') return id === actionId;
    return company !== '' && company === companyKey(action.company);
  };
  return actions.filter(isOfLead).sort(newestFirst);
}

/** The same for many leads: the actions are gone through once, and every lead is then looked up. */
export function actionsByLead(actions: readonly Action[]): (lead: LeadName) => readonly Action[] {
  const byId = new Map<string, Action[]>();
  const byCompany = new Map<string, Action[]>();
  const nameless = new Map<string, Action[]>();
  const keys = new Map<string, string>();
  const keyOf = (company: string): string => {
    const key = keys.get(company) ?? companyKey(company);
    keys.set(company, key);
    return key;
  };
  for (const action of actions) {
    const [id, company] = [idKey(action.lead), keyOf(action.company)];
    if (id !== '') push(byId, id, action);
    if (company !== '') push(byCompany, company, action);
    if (company !== '' && id === '') push(nameless, company, action);
  }
  return (lead) => {
    const [id, company] = [idKey(lead.id), keyOf(lead.company)];
    const found =
      id === ''
        ? (byCompany.get(company) ?? [])
        : [...(byId.get(id) ?? []), ...(nameless.get(company) ?? [])];
    return [...found].sort(newestFirst);
  };
}

/**
 * Every action in the row of actions it belongs to, oldest first, without the leads: by ID, else by company. An action
 * with neither is a row of its own.
 */
export function actionRuns(actions: readonly Action[]): readonly (readonly Action[])[] {
  const runs = new Map<string, Action[]>();
  const alone: Action[][] = [];
  for (const action of actions) {
    const id = idKey(action.lead);
    const company = id === '' ? companyKey(action.company) : '';
    if (id === '' && company === '') alone.push([action]);
    else push(runs, id === '' ? `company ${company}` : `id ${id}`, action);
  }
  return [...runs.values(), ...alone].map((run) => run.sort((a, b) => newestFirst(b, a)));
}

function push(map: Map<string, Action[]>, key: string, action: Action): void {
  const list = map.get(key);
  if (list) list.push(action);
  else map.set(key, [action]);
}
