import { CHAINS } from '../core/kpi/chain';
import { type FormCell, writeForm } from '../sheet/write-form';
import { isPositive, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';
import { installedTeam } from './team-overview';

/**
 * Saves the goal and the rates of the team's chain; what is not named stays.
 *
 * @param json `{ goal?: { kind: 'won' | 'revenue', value, averageDealSize? }, rates?: { connectRate?: 0.3, … } }`
 */
export function saveTargets(json: string): string {
  return runCall((context) =>
    withLock(context, () => {
      const { goal, rates } = readRequest(context, json);
      const team = installedTeam(context);
      const { fields } = context.words;
      const cells: FormCell[] = [];
      if (goal !== undefined) {
        require(context, typeof goal === 'object' && goal !== null);
        const { kind, value, averageDealSize } = goal as { readonly [key: string]: unknown };
        require(context, (kind === 'won' || kind === 'revenue') && isPositive(value));
        require(context, kind === 'won' || isPositive(averageDealSize));
        const word = kind === 'won' ? fields.goalWon : fields.goalRevenue;
        cells.push({ row: 'goalKind', column: 'rateName', value: word });
        cells.push({ row: 'goalValue', column: 'rateName', value });
        if (isPositive(averageDealSize))
          cells.push({ row: 'dealSize', column: 'rateName', value: averageDealSize });
      }
      if (rates !== undefined) {
        require(context, typeof rates === 'object' && rates !== null);
        const { chain } = team.settings;
        for (const [key, rate] of Object.entries(rates)) {
          const step = CHAINS[chain].find((candidate) => candidate.rate === key);
          require(context, step !== undefined && isPositive(rate) && rate <= 1);
          cells.push({ row: `${chain}.${step.from}`, column: 'rate', value: rate });
        }
      }
      writeForm(team, 'targets', cells);
      return { saved: true };
    }),
  );
}
