import { dayOf } from '../../core/calendar/day';
import { axisTicks } from '../../core/chart/axis-ticks';
import { burnUp } from '../../core/chart/burn-up';
import type { FanDay } from '../../core/overview/month-landing';
import type { Overview } from '../../core/overview/overview';
import { percentText } from '../../core/story/figures';
import { axisText, dayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { type KpiProgress, reachedText, wantedText } from './progress-kpis';
import './progress.css';

/** Pixels: room for the highest tick's label, the drawing itself, and the days below it. */
const TOP = 16;
const HEIGHT = 132;
const DAYS_AT = TOP + HEIGHT + 15;

/** Days of the month with a label; the last day has one besides. */
const LABELLED_DAYS = [1, 10, 20];

interface BurnUpChartProps {
  readonly overview: Overview;
  readonly kpi: KpiProgress;
}

/**
 * A KPI counted up over the month beside its pace, and, for the goal, the fan of its forecast from the last known day
 * on. Days go from their end to the end of the next: the month begins with nothing at the left edge. Lines are drawn in
 * hundredths of the drawing and stretched with it; the labels stand outside of what is stretched.
 */
export function BurnUpChart({ overview, kpi }: BurnUpChartProps) {
  const { language, words } = useLanguage();
  const say = words.progressView;
  const { progress, landing, calendar } = overview;
  const { from, to, byDay } = progress;
  const until = progress.asOf < to ? progress.asOf : to;
  const amounts = byDay.map((day) => ({ day: day.day, amount: day[kpi.key] }));
  const days = burnUp({ from, to, until, target: kpi.target, amounts, calendar });
  const known = days.filter(({ actual }) => actual !== null);
  const fan = kpi.key === landing.kind ? landing.fan : [];

  const ticks = axisTicks(Math.max(kpi.target, kpi.actual, ...fan.map(({ high }) => high)));
  const top = ticks[ticks.length - 1] as number;
  const x = (day: string) => ((dayOf(day) - dayOf(from) + 1) / days.length) * 100;
  const y = (amount: number) => (1 - amount / top) * 100;
  const point = (day: string, amount: number) => `${x(day)},${y(amount)}`;
  const fromNothing = (points: readonly string[]) => [`0,${y(0)}`, ...points].join(' ');

  const start = known.length > 0 ? point(until, kpi.actual) : `0,${y(0)}`;
  const onTo = (amountOf: (day: FanDay) => number) => [
    ...fan.map((day) => point(day.day, amountOf(day))),
    // Days off at the month's end bring nothing.
    ...fan.slice(-1).map((day) => point(to, amountOf(day))),
  ];
  const highs = onTo(({ high }) => high);
  const lows = onTo(({ low }) => low);
  const middles = onTo(({ expected }) => expected);

  const label =
    known.length > 0
      ? say.chart(
          words.measures[kpi.key],
          dayText(until, language),
          reachedText(kpi.key, kpi.actual, words),
          wantedText(kpi.key, kpi.pace, words),
          wantedText(kpi.key, kpi.target, words),
        )
      : say.chartBefore(words.measures[kpi.key], wantedText(kpi.key, kpi.target, words));
  const labelled = [...LABELLED_DAYS, days.length].map((day) => days[day - 1]?.day ?? to);
  return (
    <div class="burn-up">
      <div class="chart" role="img" aria-label={label}>
        <svg width="100%" height={DAYS_AT + 3} aria-hidden="true">
          {ticks.map((tick) => {
            const at = TOP + (y(tick) / 100) * HEIGHT;
            return (
              <g key={tick}>
                <line class="grid" x2="100%" y1={at} y2={at} />
                {tick > 0 && (
                  <text class="rate" y={at - 3}>
                    {axisText(tick, language)}
                  </text>
                )}
              </g>
            );
          })}
          {labelled.map((day, i) => (
            <text
              key={day}
              class="rate"
              x={`${x(day)}%`}
              y={DAYS_AT}
              text-anchor={i === labelled.length - 1 ? 'end' : 'middle'}
            >
              {say.dayTick(`${Number(day.slice(8))}`)}
            </text>
          ))}
          <svg
            y={TOP}
            width="100%"
            height={HEIGHT}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {fan.length > 0 && (
              <>
                <polygon class="range" points={[start, ...highs, ...lows.reverse()].join(' ')} />
                <polyline class="foretold" points={[start, ...middles].join(' ')} />
              </>
            )}
            <polyline class="pace" points={fromNothing(days.map(({ day, pace }) => point(day, pace)))} />
            <polyline
              class="actual"
              points={fromNothing(known.map(({ day, actual }) => point(day, actual ?? 0)))}
            />
          </svg>
          {known.length > 0 && <circle cx={`${x(until)}%`} cy={TOP + (y(kpi.actual) / 100) * HEIGHT} r="4" />}
        </svg>
      </div>
      <p class="legend faint" aria-hidden="true">
        <LegendLine kind="actual">{say.actual}</LegendLine>
        <LegendLine kind="pace">{say.pace}</LegendLine>
        {fan.length > 0 && (
          <LegendLine kind="foretold">{say.fan(percentText(landing.confidence, 0))}</LegendLine>
        )}
      </p>
    </div>
  );
}

function LegendLine({
  kind,
  children,
}: {
  readonly kind: 'actual' | 'pace' | 'foretold';
  readonly children: string;
}) {
  return (
    <span>
      <svg width="18" height="10" aria-hidden="true">
        {kind === 'foretold' && <rect class="range" width="18" height="10" />}
        <polyline class={kind} points="0,5 18,5" />
      </svg>
      {children}
    </span>
  );
}
