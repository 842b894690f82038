import type { Day } from '../../core/calendar/day';
import { dealFigures } from '../../core/deals/deal-figures';
import { countText, grouped, percentText } from '../../core/story/figures';
import type { Deal } from '../../core/tables/records';
import { Card } from '../parts/card';
import { FactList } from '../parts/fact-list';
import { orNone, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** Win rate, size, cycle and velocity of all deals. */
export function DealFiguresCard({ deals, asOf }: { readonly deals: readonly Deal[]; readonly asOf: Day }) {
  const { words } = useLanguage();
  const say = words.dealsView;
  const { win, averageSize, cycle, decision, velocity } = dealFigures(deals, asOf);
  const days = (count: number | null) => orNone(count, (n) => say.days(countText(n)));
  const yen = (amount: number | null) => orNone(amount, (n) => yenText(n, words));
  const { median, medianLow, medianHigh } = decision;
  return (
    <Card title={say.figures}>
      <FactList
        facts={[
          {
            name: say.winRate,
            value: orNone(win.share, percentText),
            note: say.parts(grouped(win.part), grouped(win.whole)),
          },
          { name: say.averageSize, value: yen(averageSize) },
          { name: say.cycleMean, value: days(cycle.mean) },
          { name: say.cycleMedian, value: days(cycle.median) },
          {
            name: say.decision,
            value: days(median),
            note:
              median === null
                ? say.decisionNote
                : `${say.decisionRange(
                    grouped(medianLow ?? median),
                    medianHigh === null ? say.longer : grouped(medianHigh),
                  )}${words.units.comma}${say.decisionNote}`,
          },
          { name: say.velocity, value: yen(velocity) },
        ]}
      />
    </Card>
  );
}
