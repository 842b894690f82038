import { CHAINS, type Rates } from '../core/kpi/chain';
import type { Goal } from '../core/plan/reverse-plan';
import { areTargetsSettled, type RevisedTarget, revisedTargets } from '../core/plan/revised-targets';
import { REVISION_JUDGEMENTS, type RevisionCause } from '../core/plan/target-record';
import { appendRevisions } from '../sheet/append-revisions';
import type { Team } from '../sheet/read-team';
import { type FormCell, writeForm } from '../sheet/write-form';
import { type Context, told } from './context';
import { isPositive, isText, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';
import { installedTeam } from './team-overview';

/**
 * Saves the goal and the rates of the team's chain; what is not named stays.
 *
 * Whoever changes targets that others rely on says in `was` what was seen before the change:
 *
 * - where 目標 says something else by now, nothing is saved
 * - where 目標改定履歴 is installed and the month at work has begun (the as-of day is in it or after it), the targets are
 *   settled: a cause and a reason are asked for, and each target that moves gets a line there
 *
 * Without `was` a file is being set up: nothing is compared or recorded.
 *
 * @param json `{ goal?: { kind: 'won' | 'revenue', value, averageDealSize? }, rates?: { connectRate?: 0.3, … },
 *   was?: { goal, rates }, revision?: { cause: 'lasting-change', reason } }`
 */
export function saveTargets(json: string): string {
  return runCall((context) =>
    withLock(context, () => {
      const { was, revision, ...request } = readRequest(context, json);
      const team = installedTeam(context);
      const wanted = wantedTargets(context, team, request);
      const recorded = was === undefined ? [] : record(context, team, wanted, was, revision);
      writeForm(team, 'targets', cellsOf(context, team, wanted));
      return { saved: true, recorded: recorded.length };
    }),
  );
}

/** What the request asks for, checked. */
interface Wanted {
  readonly goal?: Goal;
  readonly rates: Rates;
  readonly averageDealSize?: number;
}

function wantedTargets(context: Context, team: Team, request: { readonly [key: string]: unknown }): Wanted {
  const { goal, rates = {} } = request;
  require(context, isObject(rates));
  for (const [key, rate] of Object.entries(rates)) {
    const isOfChain = CHAINS[team.settings.chain].some((step) => step.rate === key);
    require(context, isOfChain && isPositive(rate) && rate <= 1);
  }
  if (goal === undefined) return { rates };
  require(context, isObject(goal));
  const { kind, value, averageDealSize } = goal;
  require(context, (kind === 'won' || kind === 'revenue') && isPositive(value));
  require(context, kind === 'won' || isPositive(averageDealSize));
  return {
    ...{ goal: goal as unknown as Goal, rates },
    ...(isPositive(averageDealSize) && { averageDealSize }),
  };
}

function cellsOf({ words: { fields } }: Context, { settings: { chain } }: Team, wanted: Wanted): FormCell[] {
  const { goal, rates, averageDealSize } = wanted;
  const cells: FormCell[] = CHAINS[chain].flatMap(({ rate, from }) => {
    const value = rates[rate];
    return value === undefined ? [] : [{ row: `${chain}.${from}`, column: 'rate', value }];
  });
  if (goal) {
    const kind = goal.kind === 'won' ? fields.goalWon : fields.goalRevenue;
    cells.push({ row: 'goalKind', column: 'rateName', value: kind });
    cells.push({ row: 'goalValue', column: 'rateName', value: goal.value });
  }
  if (averageDealSize !== undefined)
    cells.push({ row: 'dealSize', column: 'rateName', value: averageDealSize });
  return cells;
}

/**
 * Refuses a change that began from other targets than there are; otherwise adds what it moves to 目標改定履歴. It is added
 * before the targets themselves are written: where that fails, the sheet says of the line that 目標 does not have it yet.
 *
 * @returns what was added
 */
function record(
  context: Context,
  { settings: { chain, month, asOf }, targets, sheets, forms }: Team,
  wanted: Wanted,
  was: unknown,
  revision: unknown,
): readonly RevisedTarget[] {
  const { messages } = context.words;
  require(context, isObject(was) && isObject(was.goal) && isObject(was.rates));
  if (!isSame(was.goal, targets.goal) || !isSame(was.rates, targets.rates))
    throw told(messages.targetsChanged);

  const log = sheets.get('revisions');
  if (!log || !areTargetsSettled(month, asOf)) return [];
  const { cause, reason } = isObject(revision) ? revision : { cause: '', reason: '' };
  if (!isCause(cause) || !isText(reason) || reason.trim() === '') throw told(messages.reasonNeeded);
  const typed = forms.targets.cell('dealSize', 'rateName');
  const dealSize = typeof typed === 'number' ? typed : 0;
  const moved = revisedTargets(
    chain,
    { ...targets, dealSize },
    {
      goal: wanted.goal ?? targets.goal,
      rates: { ...targets.rates, ...wanted.rates },
      dealSize: wanted.averageDealSize ?? dealSize,
    },
  );
  appendRevisions(log, { day: asOf, month, cause, reason: reason.trim() }, moved);
  return moved;
}

const isCause = (cause: unknown): cause is RevisionCause =>
  isText(cause) && Object.keys(REVISION_JUDGEMENTS).includes(cause);

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Whether two objects of plain values say the same. */
const isSame = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
