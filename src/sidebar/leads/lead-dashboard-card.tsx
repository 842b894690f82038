import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { leadDashboard, type PeriodChart } from '../../core/leads/lead-dashboard';
import { grouped } from '../../core/story/figures';
import { type ActionResult, choiceWord } from '../../core/tables/choices';
import type { Action, Lead } from '../../core/tables/records';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';

type By = 'month' | 'week' | 'day';
const BY: readonly By[] = ['month', 'week', 'day'];
/** The latest periods shown. */
const PERIODS = 8;

interface LeadDashboardCardProps {
  readonly leads: readonly Lead[];
  readonly actions: readonly Action[];
  readonly asOf: Day;
}

/** The five items a young team looks at: meetings won, by source too, activities, call results and new leads over time. */
export function LeadDashboardCard({ leads, actions, asOf }: LeadDashboardCardProps) {
  const { language, words } = useLanguage();
  const say = words.leadsView;
  const [by, setBy] = useState<By>('month');
  const board = useMemo(() => leadDashboard(leads, actions, { asOf }), [leads, actions, asOf]);
  const resultName = (key: string) =>
    key === 'none' ? say.none : choiceWord('result', key as ActionResult, language);
  return (
    <Card title={say.dashboard}>
      <Stacks title={say.item.appointments} chart={board.appointments} nameOf={() => say.item.appointments} />
      <Stacks
        title={say.sourceOfAppointments}
        chart={board.appointmentsBySource}
        nameOf={(source) => source || words.noChannel}
      />
      <Stacks
        title={say.item.activities}
        chart={board.activities}
        nameOf={(kind) => choiceWord('way', kind as 'call' | 'mail', language)}
      />
      <fieldset>
        <legend>{say.from}</legend>
        <div class="presses">
          {BY.map((each) => (
            <button
              key={each}
              type="button"
              class="press"
              aria-pressed={by === each}
              onClick={() => setBy(each)}
            >
              {say.by[each]}
            </button>
          ))}
        </div>
      </fieldset>
      <Stacks title={say.item.callResults} chart={board.callResults[by]} nameOf={resultName} />
      <Stacks title={say.item.newLeads} chart={board.newLeads[by]} nameOf={() => say.item.newLeads} />
    </Card>
  );
}

interface StacksProps {
  readonly title: string;
  readonly chart: PeriodChart;
  readonly nameOf: (key: string) => string;
}

/** Series after the first five are drawn as the last of these. */
const SHADES = 5;

/** A stacked bar for each of the latest periods, with its total; the parts are named below and read out as text. */
function Stacks({ title, chart, nameOf }: StacksProps) {
  const { periods, series } = chart;
  const from = Math.max(0, periods.length - PERIODS);
  const totals = periods.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const most = Math.max(1, ...totals.slice(from));
  const shade = (place: number): string => `part-${Math.min(place, SHADES - 1)}`;
  return (
    <figure class="stacks">
      <figcaption>{title}</figcaption>
      <ul>
        {periods.slice(from).map((span, i) => {
          const at = from + i;
          let x = 0;
          const told = series
            .filter(({ values }) => (values[at] ?? 0) > 0)
            .map(({ key, values }) => `${nameOf(key)} ${grouped(values[at] ?? 0)}`);
          return (
            <li key={span.from} title={told.join(' / ')}>
              <span class="faint number">{periodText(span)}</span>
              <svg width="100%" height="10" aria-hidden="true">
                {series.map(({ key, values }, place) => {
                  const width = ((values[at] ?? 0) / most) * 100;
                  const left = x;
                  x += width;
                  return (
                    <rect key={key} class={shade(place)} x={`${left}%`} width={`${width}%`} height="10" />
                  );
                })}
              </svg>
              <span class="number end">{grouped(totals[at] ?? 0)}</span>
            </li>
          );
        })}
      </ul>
      {series.length > 1 && (
        <p class="legend small">
          {series.map(({ key }, place) => (
            <span key={key}>
              <svg width="10" height="10" aria-hidden="true">
                <rect class={shade(place)} width="10" height="10" />
              </svg>{' '}
              {nameOf(key)}{' '}
            </span>
          ))}
        </p>
      )}
    </figure>
  );
}

/** A period by its first day, a whole month by its number: `4/6`, `2026/04`. */
function periodText({ from, to }: { readonly from: Day; readonly to: Day }): string {
  const [year, month, day] = from.split('-');
  const isMonth =
    from.slice(0, 7) === to.slice(0, 7) && day === '01' && from !== to && Number(to.slice(8)) > 7;
  return isMonth ? `${year}/${month}` : `${Number(month)}/${Number(day)}`;
}
