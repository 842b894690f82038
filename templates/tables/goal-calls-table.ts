import { CALLS_PER_MEMBER_PER_DAY } from '../../src/core/plan/call-capacity';
import { cell, head, label, result, tableBlock } from '../../src/template/blocks';
import type { Block, Cell, Row } from '../../src/template/types';
import { IS_LONG } from './chain-in-use';

/** Calls a member a day against what the field usually makes. */
export const capacityRow: Row = {
  id: 'capacity',
  cells: {
    stage: label('template.capacity'),
    rateName: cell('plain', CALLS_PER_MEMBER_PER_DAY.join('–')),
    rate: result(capacityText()),
  },
};

function capacityText(): string {
  const [low, high] = CALLS_PER_MEMBER_PER_DAY;
  const calls = `IF(${IS_LONG},{targets.long.calls.perMemberDay},{targets.short.calls.perMemberDay})`;
  return `=IF(${calls}="","",IF(${calls}>${high},[template.capacityAbove],IF(${calls}<${low},[template.capacityBelow],[template.capacityFits])))`;
}

/**
 * Calls that reach the goal with 50, 80 and 90% probability, as 逆算する calculates them: once with the rates taken as
 * known, once as uncertain as the team's own results leave them. What they are for each member a day is live.
 */
export function goalCallsTable(): Block {
  return tableBlock(
    'goalCalls',
    {
      stage: head('template.goalChance'),
      rateName: head('template.goalCalls', 'template.goalCallsNote'),
      rate: head('template.perMemberDay'),
      benchmark: cell('head', null),
      required: head('template.goalCallsUncertain', 'template.goalCallsUncertainNote'),
      perDay: head('template.perMemberDay'),
    },
    ['50', '80', '90'].map((percent) => ({
      id: `goalCalls.${percent}`,
      cells: {
        stage: label(`template.goalChance${percent}`),
        rateName: cell('plain', null, { format: 'count' }),
        rate: perMemberDay('rateName'),
        required: cell('plain', null, { format: 'count' }),
        perDay: perMemberDay('required'),
      },
    })),
  );
}

function perMemberDay(column: string): Cell {
  const people = '{settings.reps.value}*{settings.businessDays.value}';
  return result(`=IF(OR({@${column}}="",${people}=0),"",{@${column}}/(${people}))`, 'decimal');
}
