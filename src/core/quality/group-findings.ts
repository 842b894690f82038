import type { TableId } from '../tables/table';
import type { Finding, QualityRule } from './finding';

/** Findings of one kind in one column, to be shown as one line. */
export interface FindingGroup {
  readonly table: TableId;
  readonly column: string;
  readonly rule: QualityRule;
  readonly count: number;
  /** How many of them have a fix that may be carried out without a look at each. */
  readonly certain: number;
  /** How many have a fix to be looked at. */
  readonly proposed: number;
  readonly findings: readonly Finding[];
}

/** Findings by list, rule and column, the largest groups of a list first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.table}\n${finding.rule}\n${finding.column}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const order: readonly TableId[] = ['daily', 'leads', 'actions', 'deals'];
  return [...groups.values()]
    .map((group): FindingGroup => {
      const { table, column, rule } = group[0] as Finding;
      const certain = group.filter((one) => one.certain).length;
      const proposed = group.filter((one) => one.fix !== null && !one.certain).length;
      return { table, column, rule, count: group.length, certain, proposed, findings: group };
    })
    .sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table) || b.count - a.count);
}
