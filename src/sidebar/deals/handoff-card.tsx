import type { Day } from '../../core/calendar/day';
import { handoffFigures } from '../../core/deals/handoff-figures';
import type { CountedShare } from '../../core/stats/counted-share';
import { grouped, percentText } from '../../core/story/figures';
import type { Deal } from '../../core/tables/records';
import { Card } from '../parts/card';
import { FactList } from '../parts/fact-list';
import { orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** How deals are handed over to field sales, beside what is usual. */
export function HandoffCard({ deals, asOf }: { readonly deals: readonly Deal[]; readonly asOf: Day }) {
  const { words } = useLanguage();
  const say = words.dealsView;
  const { handed, bant, bantFill, score, handoffWin, cancel } = handoffFigures(deals, { to: asOf });
  const share = (name: string, { part, whole, share: value }: CountedShare, usual?: string) => ({
    ...{ name, value: orNone(value, percentText) },
    note: [
      say.parts(grouped(part), grouped(whole)),
      ...(usual === undefined ? [] : [say.benchmark(usual)]),
    ].join(words.units.comma),
  });
  return (
    <Card title={say.handoff}>
      <FactList
        facts={[
          { name: say.handed, value: grouped(handed) + words.units.count },
          share(say.bantRate, bant, say.bantBenchmark),
          share(say.bantFill, bantFill),
          {
            ...{ name: say.score, value: orNone(score.mean, (mean) => grouped(mean, 1)) },
            note: [say.rated(grouped(score.rated)), say.benchmark(say.scoreBenchmark)].join(
              words.units.comma,
            ),
          },
          share(say.handoffWin, handoffWin),
          share(say.cancel, cancel, say.cancelBenchmark),
        ]}
      />
    </Card>
  );
}
