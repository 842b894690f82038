import { SMART, type SmartKey } from '../../src/core/plan/smart-check';
import { targetTiers } from '../../src/core/plan/target-tiers';
import { cell, head, input, label, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Block, Cell, Row } from '../../src/template/types';
import { IS_LONG } from './chain-in-use';

const GOAL = '{targets.goalValue.rateName}';
const PAST = '{targets.tiers.past.rateName}';

/** Percent of a past result each tier spans. */
const PERCENT = targetTiers(100);

/** ストレッチ, 達成 and 最低: what the team's past months suggest, or the goal itself while there are none. */
export function tierTable(): Block {
  const { stretch, achieve, minimum } = PERCENT;
  return tableBlock(
    'tiers',
    {
      stage: head('planning.tiers', 'planning.tiersNote'),
      rateName: head('planning.tierLow'),
      rate: head('planning.tierHigh'),
      benchmark: head('planning.tierShare'),
      required: head('planning.goalNow'),
    },
    [
      {
        id: 'tiers.past',
        cells: {
          stage: label('planning.pastResult'),
          rateName: cell('plain', null, { format: 'decimal' }),
          required: result(`=IF(${PAST}="",[planning.noPast],"")`),
        },
      },
      tierRow('stretch', stretch.low, stretch.high, `${GOAL}>={@rateName}`),
      tierRow(
        'achieve',
        achieve.low,
        achieve.high,
        `AND(${GOAL}>={@rateName},${GOAL}<{targets.tiers.stretch.rateName})`,
      ),
      tierRow('minimum', minimum, null, `AND(${GOAL}>={@rateName},${GOAL}<{targets.tiers.achieve.rateName})`),
    ],
  );
}

function tierRow(
  tier: 'stretch' | 'achieve' | 'minimum',
  low: number,
  high: number | null,
  holdsGoal: string,
): Row {
  const base = `IF(${PAST}="",${GOAL},${PAST})`;
  return {
    id: `tiers.${tier}`,
    cells: {
      stage: label(`planning.tier.${tier}`),
      rateName: result(`=${low}*${base}/100`, 'decimal'),
      ...(high !== null && { rate: result(`=${high}*${base}/100`, 'decimal') }),
      benchmark: cell('note', high === null ? `≥ ${low}%` : `${low}–${high}%`),
      required: result(`=IF(${holdsGoal},${sign('on-target')}&[planning.goalHere],"")`),
    },
  };
}

/** SMART, a letter a row: whether the goal as it stands meets it, as far as numbers tell, and what to do where not. */
export function smartTable(): Block {
  const known =
    'OR({targets.goalKind.rateName}=[fields.goalWon],{targets.goalKind.rateName}=[fields.goalRevenue])';
  const hasGoal = `N(${GOAL})>0`;
  const met: { readonly [K in SmartKey]: string } = {
    specific: `AND(${known},${hasGoal})`,
    measurable: known,
    achievable: `AND(${hasGoal},${GOAL}<={targets.tiers.stretch.rate})`,
    relevant: known,
    timeBound: 'N({settings.month.value})>0',
  };
  return tableBlock(
    'smart',
    {
      stage: head('planning.smart', 'planning.smartNote'),
      rateName: head('template.state'),
      rate: head('planning.smartNext'),
      ...blanks(['benchmark', 'required', 'perDay', 'perMemberDay']),
    },
    SMART.map((key) => {
      const state = `IF(${met[key]},${sign('on-target')}&[planning.smartMet],${sign('likely-below')}&[planning.smartOpen])`;
      const isOpen = key === 'achievable' ? `IF(OR(${PAST}="",NOT(${hasGoal})),${UNKNOWN},${state})` : state;
      return {
        id: `smart.${key}`,
        cells: {
          stage: label(`planning.smartKeys.${key}`),
          rateName: result(`=${isOpen}`),
          rate: cell('note', w(`planning.smartHints.${key}`)),
        },
      };
    }),
  );
}

const UNKNOWN = `${sign('not-yet-known')}&[planning.smartUnknown]`;

/** New and existing customers apart: what existing ones bring starts with a meeting, at a rate of its own. */
export function lineTable(): Block {
  const wins = '{targets.requiredWins.rateName}';
  const share = 'N({targets.lines.existing.rateName})';
  const ofPlan = (stage: string) =>
    `IF(${IS_LONG},{targets.long.${stage}.required},{targets.short.${stage}.required})`;
  const perWin = (stage: string): Cell =>
    result(`=IF(${wins}=0,0,{@required}*${ofPlan(stage)}/${wins})`, 'decimal');
  return tableBlock(
    'lines',
    {
      stage: head('planning.lines', 'planning.linesNote'),
      rateName: head('planning.lineShare'),
      rate: head('rates.winRate'),
      benchmark: cell('head', null),
      required: head('planning.lineWins'),
      perDay: head('planning.lineMeetings'),
      perMemberDay: head('planning.lineCalls'),
    },
    [
      {
        id: 'lines.new',
        cells: {
          stage: label('planning.lineNew'),
          rateName: result(`=1-${share}`, 'percent'),
          rate: result(`=IF(N(${ofPlan('meetings')})=0,"",${wins}/${ofPlan('meetings')})`, 'percent'),
          required: result(`=${wins}*{@rateName}`, 'decimal'),
          perDay: perWin('meetings'),
          perMemberDay: perWin('calls'),
        },
      },
      {
        id: 'lines.existing',
        cells: {
          stage: label('planning.lineExisting'),
          rateName: input(null, {
            format: 'percent',
            rule: { kind: 'share', message: w('template.shareNote') },
          }),
          rate: input(0.5, { format: 'percent', rule: { kind: 'share', message: w('template.shareNote') } }),
          required: result(`=${wins}*${share}`, 'decimal'),
          perDay: result('=IF(N({@rate})<=0,"",{@required}/{@rate})', 'decimal'),
          perMemberDay: cell('note', '—', { format: 'decimal' }),
        },
      },
      {
        id: 'lines.total',
        cells: {
          stage: label('planning.total'),
          ...Object.fromEntries(
            (['required', 'perDay', 'perMemberDay'] as const).map((column) => [
              column,
              cell(
                'strong',
                { formula: `=SUM({targets.lines.new:lines.existing.${column}})` },
                { format: 'decimal' },
              ),
            ]),
          ),
        },
      },
    ],
  );
}

const blanks = (columns: readonly string[]): Row['cells'] =>
  Object.fromEntries(columns.map((column) => [column, cell('head', null)]));
