import { dayOf } from '../../core/calendar/day';
import { CHAINS, type ChainKey } from '../../core/kpi/chain';
import type { LearningFacts } from '../../core/learning/facts';
import { BEST_PERIODS, personalBest } from '../../core/learning/personal-best';
import { countText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';

interface BestCardProps {
  readonly facts: LearningFacts;
  readonly member: string | null;
  readonly chain: ChainKey;
}

/** The running day, week and month of a member beside their own best; the whole team's for the manager. */
export function BestCard({ facts, member, chain }: BestCardProps) {
  const { words } = useLanguage();
  const say = words.learning;
  const rows = facts.rows.filter((row) => member === null || row.member === member);
  const steps = CHAINS[chain];
  const measures = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
  return (
    <Card title={say.best}>
      {rows.length === 0 ? (
        <p class="faint">{words.sidebar.noMembers}</p>
      ) : (
        <>
          <table class="small">
            <thead>
              <tr>
                <th scope="col">{words.template.stage}</th>
                {BEST_PERIODS.map((period) => (
                  <th key={period} scope="col">
                    {say.periods[period]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {measures.map((measure) => (
                <tr key={measure}>
                  <th scope="row">{words.measures[measure]}</th>
                  {BEST_PERIODS.map((period) => {
                    const { now, best } = personalBest(rows, measure, period, dayOf(facts.asOf));
                    const isRecord = best !== null && now > best;
                    return (
                      <td key={period} class={isRecord ? 'strong good' : undefined}>
                        {isRecord && '★'}
                        {countText(now)}/{orNone(best, countText)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="faint">{say.bestNote}</p>
        </>
      )}
    </Card>
  );
}
