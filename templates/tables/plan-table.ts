import { CHAINS, type ChainKey, type ChainStep, type Stage, stagesOf } from '../../src/core/kpi/chain';
import { cell, head, input, result, tableBlock, w } from '../../src/template/blocks';
import type { Block, Cell, Row } from '../../src/template/types';

const percent = (share: number): string => `${Math.round(share * 100)}`;

/**
 * The reverse plan of a chain as a live table, first stage on top: `required = required of the next stage ÷ rate`.
 * The rate is the user's to type; everything else follows. Where it is cleared, the plan stands, and says by which rate.
 */
export function planTable(chainKey: ChainKey): Block {
  const chain = CHAINS[chainKey];
  const stages = stagesOf(chain);
  const rows = stages.map((stage, i): Row => {
    const step = chain[i];
    const next = stages[i + 1];
    return {
      id: `${chainKey}.${stage}`,
      only: chainKey,
      cells: {
        stage: cell('label', w(`measures.${stage}`)),
        ...(step && next ? rateCells(chainKey, step, next) : goalCells()),
        required:
          step && next
            ? result(`={targets.${chainKey}.${next}.required}/${usedRate('{@rate}', step)}`, 'decimal')
            : result('={targets.requiredWins.rateName}', 'decimal'),
        perDay: perDay('{@required}/{settings.businessDays.value}', '{settings.businessDays.value}'),
        perMemberDay: perDay(
          '{@perDay}/{settings.reps.value}',
          '{settings.reps.value}*{settings.businessDays.value}',
        ),
        deadline: result(`=EOMONTH({settings.month.value},0)-${leadDays(stages.slice(i + 1))}`, 'day'),
      },
    };
  });
  const headers = tableBlock(
    chainKey,
    {
      stage: head('template.stage'),
      rateName: head('template.rateName'),
      rate: head('template.rate', 'template.rateNote'),
      benchmark: head('template.benchmark'),
      required: head('template.required'),
      perDay: head('template.perDay'),
      perMemberDay: head('template.perMemberDay'),
      deadline: head('template.deadline', 'template.deadlineNote'),
      ownRate: head('template.ownRate', 'template.ownRateNote'),
      ownFrom: head('template.ownFrom'),
      ownRange: head('template.ownRange', 'template.ownRangeNote'),
      formula: head('template.showFormula', 'template.showFormulaNote'),
    },
    rows,
  );
  return { ...headers, rows: headers.rows.map((row) => ({ ...row, only: chainKey })) };
}

const isRate = (cell: string): string => `AND(ISNUMBER(${cell}),${cell}>0,${cell}<=1)`;

/** The rate a plan goes by: the typed one, or the one a new team starts with where none can be read, as in the core. */
export const usedRate = (cell: string, { initial }: ChainStep): string =>
  `IF(${isRate(cell)},${cell},${initial})`;

/** Days from a stage to the end of the chain, through the stages after it. */
function leadDays(later: readonly Stage[]): string {
  const meeting = later.includes('meetings') ? '{settings.meetingLead.value}' : '0';
  const win = later.includes('won') ? '{settings.salesCycle.value}' : '0';
  return `ROUND(${meeting}+${win},0)`;
}

function perDay(quotient: string, divisor: string): Cell {
  return result(`=IF(${divisor}=0,"",${quotient})`, 'decimal');
}

/** A number in a sentence: decimals only where there are some. */
const shown = (n: string): string => `TEXT(${n},IF(${n}=INT(${n}),"#,##0","#,##0.00"))`;

function rateCells(chainKey: ChainKey, step: ChainStep, next: string): Row['cells'] {
  const [low, high] = step.benchmark;
  return {
    rateName: cell('plain', w(`rates.${step.rate}`)),
    rate: input(step.initial, {
      format: 'percent',
      rule: { kind: 'share', message: w('template.shareNote') },
    }),
    benchmark: cell('note', `${percent(low)}–${percent(high)}%`),
    ownRate: cell('plain', null, { format: 'percent' }),
    ownFrom: cell('note', null),
    ownRange: cell('note', null),
    formula: result(
      `=[measures.${next}]&" "&${shown(`{targets.${chainKey}.${next}.required}`)}&" ÷ "&[rates.${step.rate}]&" "&TEXT(${usedRate('{@rate}', step)},"0.0%")&" = "&[measures.${step.from}]&" "&${shown('{@required}')}&IF(${isRate('{@rate}')},""," "&[template.rateMissing])`,
    ),
  };
}

const goalCells = (): Row['cells'] => ({ formula: cell('note', w('template.goalItself')) });
