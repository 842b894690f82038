import { PACE_THRESHOLDS } from '../../src/core/forecast/pace';
import { LIKELY } from '../../src/core/funnel/judge-rate';
import { CHAINS, type ChainStep, type RateKey, type Stage } from '../../src/core/kpi/chain';
import { cell, head, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Block, Row } from '../../src/template/types';
import { IS_LONG, IS_SHORT } from './chain-in-use';
import { usedRate } from './plan-table';
import { wilson } from './wilson';

/** Every rate of both chains; those of the other chain are hidden and stay out of the bottleneck. */
export const RATE_STEPS: readonly ChainStep[] = [...CHAINS.short.slice(0, 1), ...CHAINS.long];

const FIRST = 'bottleneck.calls';
const LAST = `bottleneck.${(RATE_STEPS[RATE_STEPS.length - 1] as ChainStep).rate}`;

/** The rows of the factors, for the colours of their verdicts. */
export const FACTOR_ROWS = [FIRST, LAST] as const;

/**
 * The first stage's volume and each rate against its target, whether a shortage is more than chance, and below them the
 * bottleneck: of those short for sure or probably the one furthest behind, else of those that may be short.
 */
export function bottleneckTable(): Block {
  return tableBlock(
    'bottleneck',
    {
      kpi: head('template.rateTable'),
      target: head('template.rateTarget'),
      actual: head('template.rateActual'),
      attainment: head('template.rateAttainment'),
      pace: head('template.rateLow', 'template.rateRangeNote'),
      paceRatio: head('template.rateHigh', 'template.rateRangeNote'),
      state: head('template.verdict', 'template.verdictNote'),
      remaining: head('template.rateFrom'),
    },
    [volumeRow(), ...RATE_STEPS.map(rateRow), bottleneckRow()],
  );
}

function volumeRow(): Row {
  const enough = `{@attainment}>=${PACE_THRESHOLDS.onTrack}`;
  return {
    id: FIRST,
    cells: {
      kpi: cell('label', w('measures.calls')),
      target: result('={dashboard.progress.calls.pace}', 'count'),
      actual: result('={dashboard.progress.calls.actual}', 'count'),
      attainment: result('=IF({@target}=0,"",{@actual}/{@target})', 'percent'),
      state: result(`=IF({@attainment}="","",IF(${enough},${verdict('on-target')},${verdict('below')}))`),
    },
  };
}

/**
 * A rate as a sample of its trials: Wilson's 95% interval (E. B. Wilson 1927), and P(rate < target) from Jeffreys'
 * posterior, both as in judgeRate.
 */
function rateRow(step: ChainStep): Row {
  const rate: RateKey = step.rate;
  const chains = (['short', 'long'] as const).filter((key) => CHAINS[key].some((s) => s.rate === rate));
  const stepIn = (key: 'short' | 'long') => CHAINS[key].find((s) => s.rate === rate) as ChainStep;
  const targetIn = (key: 'short' | 'long') =>
    usedRate(`{targets.${key}.${stepIn(key).from}.rate}`, stepIn(key));
  const totalOf = (stage: Stage) => `{dashboard.progress.${stage}.actual}`;
  const only = chains.length === 1 ? (chains[0] as 'short' | 'long') : undefined;
  const both = (of: (key: 'short' | 'long') => string): string =>
    only === undefined ? `IF(${IS_LONG},${of('long')},${of('short')})` : of(only);
  const reached = both((key) => totalOf(stepIn(key).to));
  const n = both((key) => totalOf(stepIn(key).from));
  const k = `MIN(${reached},${n})`;
  const used = only === undefined ? 'TRUE' : only === 'long' ? IS_LONG : IS_SHORT;
  const below = `BETA.DIST({@target},${k}+0.5,${n}-${k}+0.5,TRUE)`;
  return {
    id: `bottleneck.${rate}`,
    ...(only !== undefined && { only }),
    cells: {
      kpi: cell('label', w(`rates.${rate}`)),
      target: result(`=${both(targetIn)}`, 'percent'),
      actual: result(`=IF(${n}=0,"",${reached}/${n})`, 'percent'),
      attainment: result(`=IF(AND(${used},{@actual}<>""),{@actual}/{@target},"")`, 'percent'),
      pace: result(`=IF(${n}=0,"",${wilson(k, n, '-')})`, 'percent'),
      paceRatio: result(`=IF(${n}=0,"",${wilson(k, n, '+')})`, 'percent'),
      state: result(
        `=IF({@attainment}="","",IF({@attainment}>=1,${verdict('on-target')},IF({@paceRatio}<{@target},${verdict('below')},IF(${below}>=${LIKELY},${verdict('likely-below')},${verdict('not-yet-known')}))))`,
      ),
      remaining: result(`=TEXT(${reached},"#,##0")&" ÷ "&TEXT(${n},"#,##0")`),
    },
  };
}

const verdict = (key: 'below' | 'likely-below' | 'not-yet-known' | 'on-target'): string =>
  `${sign(key)}&[verdict.${key}]`;

function bottleneckRow(): Row {
  const span = (column: string) => `{dashboard.${FIRST}:${LAST}.${column}}`;
  const lowestOf = (key: 'below' | 'likely-below' | 'not-yet-known'): string => {
    const like = `${sign(key)}&"*"`;
    return `IF(COUNTIF(${span('state')},${like})=0,9,MINIFS(${span('attainment')},${span('state')},${like}))`;
  };
  const likely = `MIN(${lowestOf('below')},${lowestOf('likely-below')})`;
  const lowest = `IF(${likely}<9,${likely},${lowestOf('not-yet-known')})`;
  return {
    id: 'bottleneck.worst',
    cells: {
      kpi: cell('strong', w('template.bottleneck')),
      target: cell('strong', {
        formula: `=IFERROR(INDEX(${span('kpi')},MATCH(${lowest},${span('attainment')},0)),[template.noBottleneck])`,
      }),
    },
  };
}
