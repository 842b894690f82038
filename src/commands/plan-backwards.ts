import { civilDay, dayNumber, dayOf } from '../core/calendar/day';
import { mergeCubes, totalsBetween } from '../core/funnel/activity-cube';
import { ratio } from '../core/funnel/bottleneck';
import { CHAINS } from '../core/kpi/chain';
import type { Measures } from '../core/kpi/measures';
import type { Team } from '../sheet/read-team';
import { writeTargetCells } from '../sheet/write-form';
import { runCommand, withLock } from './run-command';
import { teamOverview } from './team-overview';

/** 逆算する: writes the team's own rates beside the plan, and says what the goal takes. */
export function planBackwards(): void {
  runCommand('plan', (context) => {
    const { words } = context;
    return withLock(context, () => {
      const { team, overview } = teamOverview(context);
      writeOwnRates(team);
      const { goal, plan } = overview;
      const first = plan.chain[0];
      const name = goal.kind === 'won' ? words.measures.won : words.measures.revenue;
      const unit = goal.kind === 'won' ? words.units.count : words.units.yen;
      const calls = Math.round(first?.required ?? 0);
      const perDay = plan.perBusinessDay === null ? '—' : plan.perBusinessDay.toFixed(1);
      return {
        alert: words.messages.planned(`${name} ${grouped(goal.value)}${unit}`, grouped(calls), perDay),
      };
    });
  });
}

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Rates of the month at work and the three before it: enough to mean something, recent enough to be true. */
function writeOwnRates(team: Team): void {
  const asOf = dayOf(team.settings.asOf);
  const [year, month] = civilDay(asOf);
  const first = dayNumber(month > 3 ? year : year - 1, month > 3 ? month - 3 : month + 9, 1);
  const totals: Measures = totalsBetween(mergeCubes(team.cubes), first, asOf).total;
  const { chain } = team.settings;
  writeTargetCells(
    team,
    CHAINS[chain].flatMap((step) => {
      const { numerator, denominator, value } = ratio(totals[step.to], totals[step.from]);
      const row = `${chain}.${step.from}`;
      return [
        { row, column: 'ownRate', value: value ?? '' },
        { row, column: 'ownFrom', value: `${grouped(numerator)} ÷ ${grouped(denominator)}` },
      ];
    }),
  );
}
