/** Conditions and counts over the logs リード and アクション履歴, as parts of formulas. */

/** The days of the month at work up to the as-of day, for a column of days or of days with times. */
export const inMonth = (column: string): string =>
  `{${column}},">="&{settings.month.value},{${column}},"<"&{settings.until.value}+1`;

/** Leads that came in this month; further conditions may follow. */
export const newLeads = (more = ''): string => `COUNTIFS(${inMonth('leads.created')}${more})`;

/** Those of them somebody has worked on: their status says so. */
export const startedLeads = (more = ''): string =>
  newLeads(
    `,{leads.status},"<>",{leads.status},"<>"&[leads.statuses.new],{leads.status},"<>"&[leads.statuses.untouched]${more}`,
  );

/** Meetings set this month, by call or mail. */
export const appointments = (more = ''): string =>
  `COUNTIFS(${inMonth('actions.when')},{actions.result},"="&[leads.results.meeting]${more})`;

/** A share, or nothing while there is nothing to divide by. */
export const shareOf = (part: string, whole: string): string => `IF(${whole}=0,"",${part}/${whole})`;

/** What a share is made of: `60 ÷ 80`. */
export const partsOf = (part: string, whole: string): string =>
  `TEXT(${part},"#,##0")&" ÷ "&TEXT(${whole},"#,##0")`;

/**
 * The average time from one column to another over the rows that have both, in days: the difference of two sums is the
 * sum of the differences. Nothing while there is no such row.
 */
export function averageDays(from: string, to: string, where: string): string {
  const rows = `${where},{${from}},">0",{${to}},">0"`;
  const sum = (column: string) => `SUMIFS({${column}},${rows})`;
  return shareOf(`(${sum(to)}-${sum(from)})`, `COUNTIFS(${rows})`);
}
