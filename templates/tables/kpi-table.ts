import { KPI_CATALOGUE, type Kpi, type KpiId } from '../../src/core/kpi/catalogue';
import { PHASES, type Phase } from '../../src/core/kpi/phase';
import { cell, head, label, note, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Block, Cell, Content, Format, Row, SheetId } from '../../src/template/types';
import { monthSum } from './sum-between';

const CATALOGUE: readonly (Kpi & { readonly id: KpiId })[] = KPI_CATALOGUE;

/** The sheet that measures a KPI, or a tool outside where no sheet can. */
const MEASURED_ON: { readonly [K in KpiId]: SheetId | { readonly tool: 'phone' | 'mail' } } = {
  ...{ calls: 'daily', ringRate: 'daily', connectRate: 'daily', effectiveRate: 'daily' },
  ...{ talkMinutes: { tool: 'phone' }, mailsSent: 'daily' },
  ...{ openRate: { tool: 'mail' }, clickRate: { tool: 'mail' }, replyRate: { tool: 'mail' } },
  ...{ effectiveContacts: 'daily', followUpRate: 'leadView', listConsumption: 'leadView' },
  ...{ meetings: 'daily', meetingRate: 'dashboard', qualifiedMeetings: 'daily' },
  ...{ bantRate: 'cooperation', appointmentRate: 'cooperation', cancelRate: 'cooperation' },
  ...{ handoffWinRate: 'cooperation', handoffScore: 'cooperation' },
  ...{ leadResponse: 'leadView', meetingLeadTime: 'leadView' },
  ...{ leadSupply: 'cooperation', leadQuality: 'cooperation', channelMeetingRate: 'bottleneck' },
  ...{ won: 'daily', winRate: 'dashboard', revenue: 'daily', averageDealSize: 'dashboard' },
  ...{ ltv: 'economics', cac: 'economics', ltvCac: 'economics', payback: 'economics' },
  ...{ pipelineValue: 'cooperation', pipelineVelocity: 'cooperation', salesCycle: 'cooperation' },
  forecastAccuracy: 'monthlyReview',
};

const ELAPSED = '{settings.elapsedDays.value}';
const total = (measure: string): string => `{dashboard.progress.${measure}.actual}`;

/** `a ÷ b`, or nothing while there is nothing to divide; what a team does not count stays 0 and is no rate. */
const quotient = (a: string, b: string): string => `IF(OR(${a}=0,${b}=0),"",${a}/${b})`;

const rate = (from: string, to: string): string => `IF(${total(from)}=0,"",${total(to)}/${total(from)})`;

/** The team's own value of the month, where the sheets that are always there can tell it. */
const OWN_VALUES: { readonly [K in KpiId]?: readonly [formula: string, format: Format] } = {
  calls: [
    `IF(${ELAPSED}*{settings.reps.value}=0,"",${total('calls')}/(${ELAPSED}*{settings.reps.value}))`,
    'decimal',
  ],
  ringRate: [quotient(total('rings'), total('calls')), 'percent'],
  connectRate: [quotient(total('connects'), total('calls')), 'percent'],
  effectiveRate: [rate('calls', 'effectiveContacts'), 'percent'],
  mailsSent: [quotient(monthSum('mailsSent'), ELAPSED), 'decimal'],
  effectiveContacts: [total('effectiveContacts'), 'count'],
  meetings: [total('meetings'), 'count'],
  meetingRate: [rate('effectiveContacts', 'meetings'), 'percent'],
  qualifiedMeetings: [`IF(${total('qualifiedMeetings')}=0,"",${total('qualifiedMeetings')})`, 'count'],
  won: [total('won'), 'count'],
  winRate: [rate('meetings', 'won'), 'percent'],
  revenue: [total('revenue'), 'yen'],
  averageDealSize: [rate('won', 'revenue'), 'yen'],
};

const stars = (importance: number | undefined): string => '★'.repeat(importance ?? 0);

/** The stars of the phase the team is in. */
function focusCell({ focus = {} }: Kpi): Cell {
  const [first, ...others] = PHASES;
  const starsOf = (phase: Phase): string => `"${stars(focus[phase])}"`;
  const formula = others.reduceRight(
    (rest, phase) => `IF({settings.phase.value}=[fields.phases.${phase}],${starsOf(phase)},${rest})`,
    starsOf(first),
  );
  return PHASES.some((phase) => focus[phase]) ? result(`=${formula}`) : cell('plain', null);
}

/** `↑ 20–35%`, `↓ ≤10%`, `↑ 80–120 件／日・人`, or the direction alone. */
function benchmarkOf({ direction, benchmark }: Kpi): Content {
  const arrow = { up: '↑', down: '↓', none: '' }[direction ?? 'none'];
  if (benchmark === undefined) return arrow === '' ? null : arrow;
  const { low, high, unit } = benchmark;
  const shown = (value: number): string => {
    if (unit === 'share') return `${Math.round(value * 100)}`;
    return unit === 'score' ? value.toFixed(1) : `${value}`;
  };
  const span =
    low !== null && high !== null
      ? `${shown(low)}–${shown(high)}`
      : low !== null
        ? `≥${shown(low)}`
        : `≤${shown(high as number)}`;
  const text = `${arrow} ${span}`.trim();
  return unit === 'share' ? `${text}%` : { formula: `="${text} "&[insight.kpis.units.${unit}]` };
}

/** Whether the own value lies below, within or above the benchmark; all KPIs with an own value want more. */
function stateOf({ benchmark }: Kpi): string | undefined {
  if (benchmark === undefined || benchmark.low === null || benchmark.high === null) return undefined;
  const { low, high } = benchmark;
  const above = `IF({@value}>${high},[insight.kpis.above],[insight.kpis.within])`;
  return `=IF({@value}="","",IF({@value}<${low},${sign('behind')}&[insight.kpis.below],${sign('on-target')}&${above}))`;
}

function whereCell(id: KpiId): Cell {
  const where = MEASURED_ON[id];
  return typeof where === 'string'
    ? cell('label', { link: where, text: w(`sheets.${where}`) })
    : note(`insight.kpis.tools.${where.tool}`);
}

/** Every KPI of the catalogue with its meaning, its benchmark, the team's own value and how important it is now. */
export function kpiTable(): Block {
  return tableBlock(
    'kpis',
    {
      focus: head('insight.kpis.focus', 'insight.kpis.focusNote'),
      item: head('template.kpi'),
      layer: head('insight.kpis.layer', 'insight.kpis.layerNote'),
      formula: head('insight.kpis.formula'),
      benchmark: head('insight.kpis.benchmark', 'insight.kpis.benchmarkNote'),
      value: cell('head', w('insight.kpis.value'), { format: 'count', note: w('insight.kpis.valueNote') }),
      state: head('insight.kpis.state'),
      where: head('insight.kpis.where'),
    },
    CATALOGUE.map((kpi): Row => {
      const own = OWN_VALUES[kpi.id];
      const state = own && stateOf(kpi);
      return {
        id: `kpi.${kpi.id}`,
        cells: {
          focus: focusCell(kpi),
          item: label(`insight.kpis.names.${kpi.id}`),
          layer: note(`insight.kpis.layers.${kpi.layer}`),
          formula: note(`insight.kpis.formulas.${kpi.id}`),
          benchmark: cell('plain', benchmarkOf(kpi)),
          ...(own && { value: result(`=${own[0]}`, own[1]) }),
          ...(state && { state: result(state) }),
          where: whereCell(kpi.id),
        },
      };
    }),
  );
}

/** The KPIs a phase is steered by, most important first, and how their targets are set; shown in that phase only. */
export function phaseTable(): Block {
  const rows = PHASES.flatMap((phase) => {
    const importance = (kpi: Kpi): number => kpi.focus?.[phase] ?? 0;
    const focused = CATALOGUE.filter((kpi) => importance(kpi) > 0);
    return [...focused]
      .sort((a, b) => importance(b) - importance(a))
      .map(
        (kpi): Row => ({
          id: `focus.${phase}.${kpi.id}`,
          phases: [phase],
          cells: {
            focus: cell('plain', stars(importance(kpi))),
            item: label(`insight.kpis.names.${kpi.id}`),
            layer: note(`insight.kpis.targets.${phase}.${kpi.id}`),
          },
        }),
      );
  });
  return tableBlock(
    'focus',
    {
      focus: head('insight.kpis.focus'),
      item: head('insight.kpis.phaseTargets'),
      layer: head('insight.kpis.phaseTarget'),
      formula: cell('head', null),
    },
    rows,
  );
}

/** What a manager looks after in a phase; shown in that phase only. */
export function phasePoints(): Block {
  const rows = PHASES.flatMap((phase) =>
    [0, 1, 2, 3].map(
      (i): Row => ({
        id: `point.${phase}.${i}`,
        phases: [phase],
        cells: { item: label(`insight.kpis.pointsOf.${phase}.${i}`) },
      }),
    ),
  );
  return tableBlock(
    'points',
    {
      focus: cell('head', null),
      item: head('insight.kpis.points'),
      layer: cell('head', null),
      formula: cell('head', null),
    },
    rows,
  );
}
