import { grouped } from '../core/story/figures';
import { runCommand, withLock } from './run-command';
import { teamOverview } from './team-overview';
import { writePlan } from './write-plan';

/** 逆算する: writes the team's own rates, the calls by probability and the forecast, and says what the goal takes. */
export function planBackwards(): void {
  runCommand('plan', (context) => {
    const { words } = context;
    return withLock(context, () => {
      const { team, overview } = teamOverview(context);
      writePlan(team, overview);
      const { goal, plan } = overview;
      const name = goal.kind === 'won' ? words.measures.won : words.measures.revenue;
      const unit = goal.kind === 'won' ? words.units.count : words.units.yen;
      const calls = grouped(Math.round(plan.chain[0]?.required ?? 0));
      const perDay = plan.perBusinessDay === null ? '—' : plan.perBusinessDay.toFixed(1);
      return { alert: words.messages.planned(`${name} ${grouped(goal.value)}${unit}`, calls, perDay) };
    });
  });
}
