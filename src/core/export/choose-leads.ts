import { addMonths, type Day, dayOf, monthSpan } from '../calendar/day';
import { companyParts } from '../quality/company-name';
import type { TeamTables } from '../quality/finding';
import type { LeadStatus } from '../tables/choices';
import { actionsOf, dealsOf, leadsOf } from '../tables/records';

/** Which leads are no longer needed by name; a lead that either of both takes is chosen. */
export interface LeadChoice {
  /** Nobody was in contact for so many months; null chooses none by age. */
  readonly idleMonths: number | null;
  readonly statuses: readonly LeadStatus[];
  readonly asOf: Day;
}

/** So many months before a day; its last day where the month is shorter. `monthsBefore('2026-03-31', 1)` is 2026-02-28. */
export function monthsBefore(day: Day, months: number): Day {
  const month = addMonths(day.slice(0, 7), -months);
  const { first, last } = monthSpan(month);
  const date = Math.min(Number(day.slice(8)), last - first + 1);
  return `${month}-${`${date}`.padStart(2, '0')}`;
}

/** What spellings of a company have in common, for telling which rows are of the same. */
export const companyKey = (name: string): string => {
  const { form, place, base } = companyParts(name.trim());
  return base === '' ? '' : `${place} ${form} ${base}`;
};

/**
 * The rows (of the sheet) of the leads that are chosen.
 *
 * The last contact is the latest of 発生日時, 初回接触日時, 最終接触日, 商談獲得日 and the lead's actions. A lead without any of
 * them is never too old; one with a day for its next contact still to come, or whose company has an open deal, is never
 * chosen at all.
 */
export function chooseLeads(
  tables: TeamTables,
  { idleMonths, statuses, asOf }: LeadChoice,
): ReadonlySet<number> {
  dayOf(asOf);
  if (!tables.leads) return new Set();
  const lastAction = new Map<string, string>();
  for (const { lead, when } of tables.actions ? actionsOf(tables.actions) : []) {
    if (when !== null && when > (lastAction.get(lead) ?? '')) lastAction.set(lead, when);
  }
  const open = new Set(
    (tables.deals ? dealsOf(tables.deals) : []).flatMap(({ outcome, company }) =>
      outcome === null && company !== '' ? [companyKey(company)] : [],
    ),
  );
  const limit = idleMonths === null ? '' : monthsBefore(asOf, idleMonths);
  return new Set(
    leadsOf(tables.leads).flatMap((lead) => {
      const contacts = [lead.created, lead.firstContact, lead.lastContact, lead.meetingOn];
      const last = [...contacts, lastAction.get(lead.id) ?? null].reduce<string>(
        (latest, moment) => (moment !== null && moment > latest ? moment : latest),
        '',
      );
      const isOld = last !== '' && last.slice(0, 10) < limit;
      const isNamed = lead.status !== null && statuses.includes(lead.status);
      const isNeeded = (lead.nextDay !== null && lead.nextDay >= asOf) || open.has(companyKey(lead.company));
      return (isOld || isNamed) && !isNeeded ? [lead.row] : [];
    }),
  );
}
