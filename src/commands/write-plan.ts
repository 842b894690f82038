import { dayOf } from '../core/calendar/day';
import type { Overview } from '../core/overview/overview';
import { pastResult } from '../core/plan/past-result';
import { grouped, percentText } from '../core/story/figures';
import { serialOf } from '../sheet/entries';
import type { Team } from '../sheet/read-team';
import { type FormCell, writeForm } from '../sheet/write-form';

/** Writes what no plain formula can say: to 目標 the own rates, the calls by probability and the past months, to ダッシュボード the forecast. */
export function writePlan(team: Team, overview: Overview): void {
  writeForm(team, 'targets', [
    ...ownRateCells(overview),
    ...goalCallCells(overview),
    pastResultCell(overview),
  ]);
  writeForm(team, 'dashboard', forecastCells(overview));
}

function ownRateCells({ settings, plan }: Overview): readonly FormCell[] {
  return plan.ownRates.flatMap(({ from, numerator, denominator, value, low, high }) => {
    const row = `${settings.chain}.${from}`;
    const range = value === null ? '' : `${percentText(low)}–${percentText(high)}`;
    return [
      { row, column: 'ownRate', value: value ?? '' },
      { row, column: 'ownFrom', value: `${grouped(numerator)} ÷ ${grouped(denominator)}` },
      { row, column: 'ownRange', value: range },
    ];
  });
}

function goalCallCells({ plan }: Overview): readonly FormCell[] {
  return plan.goalCalls.flatMap(({ confidence, calls, callsIfUncertain }) => {
    const row = `goalCalls.${Math.round(confidence * 100)}`;
    return [
      { row, column: 'rateName', value: calls ?? '' },
      { row, column: 'required', value: callsIfUncertain ?? '' },
    ];
  });
}

/** What the tiers of the goal are measured by. */
const pastResultCell = ({ progress, settings, goal }: Overview): FormCell => ({
  ...{ row: 'tiers.past', column: 'rateName' },
  value: pastResult(progress.byMonth, settings.month, goal.kind) ?? '',
});

/** The day it was calculated for stands beside it, so that the sheet itself can tell when it is out of date. */
function forecastCells({ landing, settings, progress }: Overview): readonly FormCell[] {
  const { expected, low, high, probability } = landing;
  const until = settings.asOf < progress.to ? settings.asOf : progress.to;
  const row = 'forecast.goal';
  return [
    { row, column: 'actual', value: expected ?? '' },
    { row, column: 'attainment', value: low ?? '' },
    { row, column: 'pace', value: high ?? '' },
    { row, column: 'paceRatio', value: probability ?? '' },
    { row, column: 'remaining', value: serialOf(dayOf(until)) },
  ];
}
