import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Overview } from '../core/overview/overview';
import { Card } from './card';
import { formatCount, formatExpected, formatShare } from './format';
import { funnelChart } from './funnel-chart';
import { useLanguage } from './language-context';

/** The funnel drawn, with what the bars and the line mean; screen readers get the same figures as a sentence. */
export function FunnelCard({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  const say = words.sidebar;
  const place = useRef<HTMLDivElement>(null);
  const summary = overview.stages
    .map(({ key, actual, target }) =>
      say.stageSummary(words.measures[key], formatCount(actual), formatExpected(target)),
    )
    .join(' → ');

  // Before the first paint, so that the cards below do not jump.
  useLayoutEffect(() => {
    const draw = () => {
      const figure = place.current;
      if (figure) figure.replaceChildren(funnelChart(overview, words, figure.clientWidth));
    };
    draw();
    window.addEventListener('resize', draw);
    return () => window.removeEventListener('resize', draw);
  }, [overview, words]);

  const { elapsed, businessDays } = overview.days;
  return (
    <Card title={say.funnel}>
      <div ref={place} class="chart" role="img" aria-label={summary} />
      <p class="faint">
        {say.funnelBars}
        {businessDays > 0 && (
          <>
            <br />
            {say.funnelPace(formatShare(elapsed / businessDays))}
          </>
        )}
      </p>
    </Card>
  );
}
