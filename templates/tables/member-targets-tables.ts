import { DASHBOARD_MEMBERS } from '../../src/core/kpi/team-size';
import { LEVEL_WEIGHTS, type Level } from '../../src/core/plan/allocate';
import { cell, head, input, label, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Block, Cell, Row } from '../../src/template/types';
import { businessDaysBetween, WEEKEND, weekendIn } from './business-days';
import { splitFormulas } from './split-formulas';

/** What is shared among the members, in the order of the funnel. */
const SHARED_STAGES = ['calls', 'effectiveContacts', 'meetings', 'won'] as const;

type SharedStage = (typeof SHARED_STAGES)[number];

/** The columns in which members propose their numbers, and those in which they are agreed, in the lower table. */
export const PROPOSED_COLUMNS = {
  calls: 'level',
  effectiveContacts: 'from',
  meetings: 'leave',
  won: 'partTime',
} as const satisfies { readonly [S in SharedStage]: string };

export const AGREED_COLUMNS = {
  calls: 'days',
  effectiveContacts: 'share',
  meetings: 'calls',
  won: 'effectiveContacts',
} as const satisfies { readonly [S in SharedStage]: string };

/** The column of the lower table that says whether a member's numbers are settled. */
export const LOCK_COLUMN = 'meetings';

const ITSELF = {
  calls: 'calls',
  effectiveContacts: 'effectiveContacts',
  meetings: 'meetings',
  won: 'won',
} as const satisfies { readonly [S in SharedStage]: string };

const LEVELS = Object.keys(LEVEL_WEIGHTS) as readonly Level[];
const LEVEL_ROWS = `level.${LEVELS[0]}:level.${LEVELS[LEVELS.length - 1]}`;
const MEMBERS = Array.from({ length: DASHBOARD_MEMBERS }, (_, i) => i + 1);

/** A column over all members' rows of a table, or over those up to one of them. */
const members = (table: 'share' | 'agreed', column: string, last = DASHBOARD_MEMBERS): string =>
  `{memberTargets.${table}.1:${table}.${last}.${column}}`;

const isLocked = (member: number): string => `{memberTargets.agreed.${member}.${LOCK_COLUMN}}=TRUE`;

/** A part of a formula that says something only in the row of a member. */
const named = (formula: string, format?: Cell['format']): Cell =>
  result(`=IF({@member}="","",${formula})`, format);

const count = { format: 'count', rule: { kind: 'count', message: w('template.countNote') } } as const;

/** What each level carries beside the others, and what it looks at first. */
export function levelTable(): Block {
  return tableBlock(
    'levels',
    {
      member: head('planning.level'),
      level: head('planning.levelWeight', 'planning.levelWeightNote'),
      from: head('planning.experience'),
      leave: cell('head', null),
      partTime: head('planning.emphasis'),
      ...Object.fromEntries(
        ['days', 'share', 'calls', 'effectiveContacts', 'meetings', 'won', 'emphasis'].map((column) => [
          column,
          cell('head', null),
        ]),
      ),
    },
    LEVELS.map((level) => ({
      id: `level.${level}`,
      cells: {
        member: label(`planning.levels.${level}`),
        level: input(LEVEL_WEIGHTS[level], { ...count, format: 'decimal' }),
        from: cell('note', w(`planning.experiences.${level}`)),
        partTime: cell('plain', w(`planning.emphases.${level}`)),
      },
    })),
  );
}

/** Who works how much this month, and what of the team's plan falls to each by it. */
export function shareTable(): Block {
  return tableBlock(
    'share',
    {
      member: head('template.member', 'planning.memberOrderNote'),
      level: head('planning.level'),
      from: head('planning.from', 'planning.fromNote'),
      leave: head('planning.leave', 'planning.leaveNote'),
      partTime: head('planning.partTime', 'planning.partTimeNote'),
      days: head('planning.days', 'planning.daysNote'),
      share: head('planning.share', 'planning.shareNote'),
      ...eachStage(ITSELF, (stage) => head(`planning.short.${stage}`)),
      emphasis: head('planning.emphasis'),
      weight: head('planning.weight', 'planning.memberWeightNote'),
    },
    [...MEMBERS.map(shareRow), shareTotal, planRow, restRow],
  );
}

function shareRow(member: number): Row {
  const begin = 'MAX(N({@from}),{settings.month.value})';
  const end = 'EOMONTH({settings.month.value},0)';
  const days = `IF(${begin}>${end},0,MAX(0,${businessDaysBetween(begin, end, weekendIn('{memberTargets.share.rest.weight}'))}-N({@leave})))`;
  const level = `MATCH({@level},{memberTargets.${LEVEL_ROWS}.member},0)`;
  const ofLevel = (column: string, otherwise: string) =>
    `IF(COUNTIF({memberTargets.${LEVEL_ROWS}.member},{@level})=0,${otherwise},INDEX({memberTargets.${LEVEL_ROWS}.${column}},${level}))`;
  const partTime = 'IF({@partTime}="",1,N({@partTime}))';
  return {
    id: `share.${member}`,
    cells: {
      member: cell('label', {
        formula: `=IF(INDEX({settings.members},${member})="","",INDEX({settings.members},${member}))`,
      }),
      level: input(null, {
        rule: {
          kind: 'one-of',
          choices: LEVELS.map((key) => w(`planning.levels.${key}`)),
          message: w('planning.levelRule'),
        },
      }),
      from: input(null, { format: 'day', rule: { kind: 'day', message: w('planning.fromNote') } }),
      leave: input(null, { format: 'decimal', rule: { kind: 'count', message: w('planning.leaveNote') } }),
      partTime: input(null, {
        format: 'percent',
        rule: { kind: 'share', message: w('planning.partTimeNote') },
      }),
      days: named(days, 'decimal'),
      share: named(`IF(${isLocked(member)},"",${partOfWeights})`, 'percent'),
      ...eachStage(ITSELF, (stage) => {
        const agreed = `N({memberTargets.agreed.${member}.${AGREED_COLUMNS[stage]}})`;
        return named(`IF(${isLocked(member)},${agreed},${split(stage, member).part})`, 'count');
      }),
      emphasis: named(`IF({@level}="","",${ofLevel('partTime', '""')})`),
      weight: result(
        `=IF(OR({@member}="",${isLocked(member)}),0,MAX(0,N(${ofLevel('level', '1')}))*${partTime}*N({@days}))`,
        'decimal',
      ),
    },
  };
}

const WEIGHTS = '{memberTargets.share.total.weight}';

const partOfWeights = `IF(${WEIGHTS}=0,0,{@weight}/${WEIGHTS})`;

/** What is agreed stays as it is; the rest of the plan is shared among the others. */
const split = (stage: SharedStage, member: number) =>
  splitFormulas({
    units: `{memberTargets.share.rest.${stage}}`,
    weight: '{@weight}',
    weights: members('share', 'weight'),
    weightsUpTo: members('share', 'weight', member),
    sum: '{memberTargets.share.total.weight}',
  });

/** A cell for each of the shared stages, in the columns given. */
const eachStage = (columns: { readonly [S in SharedStage]: string }, cellOf: (stage: SharedStage) => Cell) =>
  Object.fromEntries(SHARED_STAGES.map((stage) => [columns[stage], cellOf(stage)]));

const shareTotal: Row = {
  id: 'share.total',
  cells: {
    member: label('planning.total'),
    days: result(`=SUM(${members('share', 'days')})`, 'decimal'),
    ...eachStage(ITSELF, (stage) => result(`=SUM(${members('share', stage)})`, 'count')),
    weight: result(`=SUM(${members('share', 'weight')})`, 'decimal'),
  },
};

const planRow: Row = {
  id: 'share.plan',
  cells: {
    member: label('planning.teamPlan'),
    ...Object.fromEntries(
      SHARED_STAGES.map((stage) => [
        stage,
        result(`=ROUND({dashboard.progress.${stage}.target},0)`, 'count'),
      ]),
    ),
    emphasis: result(
      `=IF(AND(${SHARED_STAGES.map((stage) => `{@${stage}}={memberTargets.share.total.${stage}}`).join(',')}),${sign('on-target')}&[planning.sharesMatch],${sign('likely-below')}&[planning.sharesDiffer])`,
    ),
  },
};

/** What is left of the plan for those whose numbers are not settled yet; never below 0. */
const restRow: Row = {
  id: 'share.rest',
  cells: {
    member: label('planning.rest'),
    ...eachStage(ITSELF, (stage) => {
      const agreed = `${members('agreed', AGREED_COLUMNS[stage])},${members('agreed', LOCK_COLUMN)},TRUE`;
      const settled = `SUMIFS(${agreed},${members('agreed', 'member')},"?*")`;
      return result(`=MAX(0,{memberTargets.share.plan.${stage}}-${settled})`, 'count');
    }),
    weight: result(`=${WEEKEND}`),
  },
};

/** What members propose, and what was agreed on; a tick settles it. */
export function agreedTable(): Block {
  const table = tableBlock(
    'agreed',
    {
      member: head('template.member'),
      ...eachStage(PROPOSED_COLUMNS, (stage) => head(`planning.short.${stage}`)),
      ...eachStage(AGREED_COLUMNS, (stage) => head(`planning.short.${stage}`)),
      [LOCK_COLUMN]: head('planning.locked', 'planning.lockedNote'),
      won: head('planning.lockedDay'),
      emphasis: head('template.state'),
    },
    [...MEMBERS.map(agreedRow), agreedTotal],
  );
  const groups: Row = {
    id: 'agreed.groups',
    cells: {
      [PROPOSED_COLUMNS.calls]: cell('strong', w('planning.proposed')),
      [AGREED_COLUMNS.calls]: cell('strong', w('planning.agreed')),
    },
  };
  return { ...table, rows: [groups, ...table.rows] };
}

function agreedRow(member: number): Row {
  const span = (columns: { readonly [S in SharedStage]: string }) =>
    `{@${columns.calls}},{@${columns.effectiveContacts}},{@${columns.meetings}},{@${columns.won}}`;
  const settled = `IF(COUNT(${span(AGREED_COLUMNS)})=4,${sign('on-target')}&[planning.settled],${sign('likely-below')}&[planning.numbersMissing])`;
  const open = `IF(COUNT(${span(PROPOSED_COLUMNS)})=0,[planning.notProposed],[planning.proposedNow])`;
  return {
    id: `agreed.${member}`,
    cells: {
      member: result(`={memberTargets.share.${member}.member}`),
      ...Object.fromEntries(
        [...Object.values(PROPOSED_COLUMNS), ...Object.values(AGREED_COLUMNS)].map((column) => [
          column,
          input(null, count),
        ]),
      ),
      [LOCK_COLUMN]: input(null, { rule: { kind: 'checkbox', message: w('planning.lockedNote') } }),
      won: input(null, { format: 'day', rule: { kind: 'day', message: w('template.dayNote') } }),
      emphasis: named(`IF({@${LOCK_COLUMN}}=TRUE,${settled},${open})`),
    },
  };
}

const agreedTotal: Row = {
  id: 'agreed.total',
  cells: {
    member: label('planning.total'),
    ...Object.fromEntries(
      [...Object.values(PROPOSED_COLUMNS), ...Object.values(AGREED_COLUMNS)].map((column) => [
        column,
        result(`=SUM(${members('agreed', column)})`, 'count'),
      ]),
    ),
  },
};
