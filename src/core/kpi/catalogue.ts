import { CALLS_PER_MEMBER_PER_DAY } from '../plan/call-capacity';
import type { Phase } from './phase';

/** Who steers by a KPI: the organisation by its results, the team by what it reaches, a rep by what is done today. */
export type KpiLayer = 'strategy' | 'tactics' | 'action';

/** How a benchmark is counted; `share` from 0 to 1. */
export type KpiUnit = 'share' | 'perMemberDay' | 'perDay' | 'minutes' | 'days' | 'score';

/**
 * A KPI of inside sales.
 *
 * - `direction` – whether more or less of it is better; null where it is to stay within its benchmark
 * - `benchmark` – what teams usually reach; null for an open end, missing where it depends on the business
 * - `focus` – how important it is in a phase, from 3 (first) to 1; missing where it is no focus
 */
export interface Kpi {
  readonly id: string;
  readonly layer: KpiLayer;
  readonly direction: 'up' | 'down' | null;
  readonly benchmark?: {
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: KpiUnit;
  };
  readonly focus?: { readonly [P in Phase]?: 1 | 2 | 3 };
}

const share = (low: number | null, high: number | null) => ({ low, high, unit: 'share' }) as const;

/**
 * The KPIs of inside sales in the order of the funnel, with the benchmarks and the focus of each phase as the field
 * publishes them (SalesGrid, 「インサイドセールスの目標設定と進捗管理シート」: 15 to 20 are watched, 5 to 7 of them steered by).
 *
 * Rates are of calls unless they say otherwise: `connectRate` is 接続 ÷ 架電 here, and what a short chain calls its
 * connect rate is `effectiveRate`.
 */
export const KPI_CATALOGUE = [
  {
    id: 'calls',
    layer: 'action',
    direction: 'up',
    benchmark: { low: CALLS_PER_MEMBER_PER_DAY[0], high: CALLS_PER_MEMBER_PER_DAY[1], unit: 'perMemberDay' },
    focus: { launch: 3 },
  },
  { id: 'ringRate', layer: 'action', direction: 'up', benchmark: share(0.85, 0.95) },
  {
    id: 'connectRate',
    layer: 'action',
    direction: 'up',
    benchmark: share(0.2, 0.35),
    focus: { launch: 2 },
  },
  { id: 'effectiveRate', layer: 'action', direction: 'up', benchmark: share(0.15, 0.25) },
  { id: 'talkMinutes', layer: 'action', direction: null, benchmark: { low: 3, high: 5, unit: 'minutes' } },
  { id: 'mailsSent', layer: 'action', direction: 'up', benchmark: { low: 30, high: 50, unit: 'perDay' } },
  { id: 'openRate', layer: 'action', direction: 'up', benchmark: share(0.2, 0.35) },
  { id: 'clickRate', layer: 'action', direction: 'up', benchmark: share(0.03, 0.08) },
  { id: 'replyRate', layer: 'action', direction: 'up', benchmark: share(0.05, 0.15) },
  { id: 'effectiveContacts', layer: 'action', direction: 'up' },
  { id: 'followUpRate', layer: 'action', direction: 'up' },
  { id: 'listConsumption', layer: 'action', direction: 'up', focus: { launch: 3 } },

  { id: 'meetings', layer: 'tactics', direction: 'up', focus: { launch: 2 } },
  {
    id: 'meetingRate',
    layer: 'tactics',
    direction: 'up',
    benchmark: share(0.05, 0.15),
    focus: { launch: 1, growth: 3 },
  },
  { id: 'qualifiedMeetings', layer: 'tactics', direction: 'up', focus: { growth: 3 } },
  {
    id: 'bantRate',
    layer: 'tactics',
    direction: 'up',
    benchmark: share(0.7, 0.85),
    focus: { growth: 2 },
  },
  { id: 'appointmentRate', layer: 'tactics', direction: 'up', benchmark: share(0.8, 0.9) },
  { id: 'cancelRate', layer: 'tactics', direction: 'down', benchmark: share(null, 0.1) },
  { id: 'handoffWinRate', layer: 'tactics', direction: 'up' },
  {
    id: 'handoffScore',
    layer: 'tactics',
    direction: 'up',
    benchmark: { low: 4, high: null, unit: 'score' },
    focus: { growth: 2 },
  },
  {
    id: 'leadResponse',
    layer: 'tactics',
    direction: 'down',
    benchmark: { low: null, high: 5, unit: 'minutes' },
  },
  {
    id: 'meetingLeadTime',
    layer: 'tactics',
    direction: 'down',
    benchmark: { low: 7, high: 14, unit: 'days' },
  },
  { id: 'leadSupply', layer: 'tactics', direction: 'up' },
  { id: 'leadQuality', layer: 'tactics', direction: 'up' },
  { id: 'channelMeetingRate', layer: 'tactics', direction: 'up' },

  { id: 'won', layer: 'strategy', direction: 'up' },
  { id: 'winRate', layer: 'strategy', direction: 'up', benchmark: share(0.2, 0.35), focus: { mature: 3 } },
  { id: 'revenue', layer: 'strategy', direction: 'up', focus: { growth: 1, mature: 3 } },
  { id: 'averageDealSize', layer: 'strategy', direction: 'up' },
  { id: 'ltv', layer: 'strategy', direction: 'up', focus: { mature: 2 } },
  { id: 'cac', layer: 'strategy', direction: 'down', focus: { mature: 2 } },
  { id: 'ltvCac', layer: 'strategy', direction: 'up' },
  { id: 'payback', layer: 'strategy', direction: 'down' },
  { id: 'pipelineValue', layer: 'strategy', direction: 'up' },
  { id: 'pipelineVelocity', layer: 'strategy', direction: 'up' },
  { id: 'salesCycle', layer: 'strategy', direction: 'down' },
  { id: 'forecastAccuracy', layer: 'strategy', direction: 'up', focus: { mature: 1 } },
] as const satisfies readonly Kpi[];

/** A KPI of the catalogue by its name in the code. */
export type KpiId = (typeof KPI_CATALOGUE)[number]['id'];
