import {
  DIAGNOSIS_RULES,
  type DiagnosisKey,
  type DiagnosisRule,
} from '../../src/core/funnel/diagnosis-rules';
import { CHAINS } from '../../src/core/kpi/chain';
import { cell, head, label, result, sign, tableBlock } from '../../src/template/blocks';
import type { Block, Row } from '../../src/template/types';

const WORST = '{dashboard.bottleneck.worst.target}';

/** What the rule speaks of, as its word: the calls, or a rate. */
function nameOf(key: DiagnosisKey): string {
  if (key === 'volume') return 'measures.calls';
  return key === 'listConsumption' ? 'insight.bottleneck.listConsumption' : `rates.${key}`;
}

/** What a rule says, of the one the bottleneck belongs to; `otherwise` when there is none. */
const ofWorst = (say: (rule: DiagnosisRule) => string, otherwise: string): string =>
  DIAGNOSIS_RULES.reduceRight(
    (rest, rule) => `IF(${WORST}=[${nameOf(rule.key)}],${say(rule)},${rest})`,
    otherwise,
  );

const approachesOf = ({ approaches }: DiagnosisRule): string =>
  `"→ "&${approaches.map((approach) => `[story.approaches.${approach}]`).join('&[units.comma]&')}`;

/** The bottleneck in a few lines: what it is, of which kind, what to check and how to go about it. */
export function diagnosisLines(): Block {
  const none = '[insight.bottleneck.none]';
  const calls = '{dashboard.bottleneck.calls.state}';
  const line = (id: string, word: string, formula: string): Row => ({
    id: `summary.${id}`,
    cells: { item: label(`insight.bottleneck.${word}`), target: result(formula) },
  });
  const check = (i: number): string => ofWorst(({ checks }) => `[story.checks.${checks[i]}]`, '""');
  return {
    kind: 'rows',
    ruled: true,
    rows: [
      {
        id: 'summary.worst',
        cells: {
          item: label('insight.bottleneck.worst'),
          target: cell('strong', { formula: `=${WORST}` }),
        },
      },
      line(
        'actions',
        'actions',
        `=IF(${calls}="",${none},IF(LEFT(${calls},1)=LEFT(${sign('on-target')},1),${sign('on-target')}&[insight.bottleneck.actionsMet],${sign('below')}&[insight.bottleneck.actionsShort]))`,
      ),
      line('cause', 'cause', `=${ofWorst(({ cause }) => `[template.${cause}]`, none)}`),
      line('approach', 'approach', `=${ofWorst(approachesOf, none)}`),
      line('check1', 'check', `=${check(0)}`),
      { id: 'summary.check2', cells: { target: result(`=${check(1)}`) } },
    ],
  };
}

/** The field's flow chart as a table: what is short points to volume or quality, to where to look and what to do. */
export function diagnosisTable(): Block {
  return tableBlock(
    'flow',
    {
      item: head('insight.bottleneck.flow'),
      target: head('insight.bottleneck.cause'),
      actual: cell('head', null),
      attainment: head('insight.bottleneck.look'),
      range: cell('head', null),
      verdict: head('template.verdict'),
      part: head('insight.bottleneck.approach'),
      point: cell('head', null),
      reach: cell('head', null),
    },
    DIAGNOSIS_RULES.map((rule): Row => {
      const { key, cause } = rule;
      const chains = (['short', 'long'] as const).filter((one) =>
        CHAINS[one].some(({ rate }) => rate === key),
      );
      const measured = key === 'volume' ? 'calls' : key;
      return {
        id: `flow.${key}`,
        ...(chains.length === 1 && { only: chains[0] as 'short' | 'long' }),
        cells: {
          item: label(nameOf(key)),
          target: label(`template.${cause}`),
          attainment: label(`insight.bottleneck.looks.${key}`),
          ...(key !== 'listConsumption' && {
            verdict: result(
              `=IF(${WORST}=[${nameOf(key)}],${sign('below')}&[insight.bottleneck.here],{bottleneck.factor.${measured}.verdict})`,
            ),
          }),
          part: result(`=${approachesOf(rule)}`),
        },
      };
    }),
  );
}
