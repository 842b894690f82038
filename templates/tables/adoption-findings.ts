import { cell, head, label, result, sign, tableBlock } from '../../src/template/blocks';
import type { Block, Row } from '../../src/template/types';
import { ofDays, ofMembers } from './adoption-tables';

/** From where on a difference of two rates is worth a word, and a gap of business days without an entry. */
const SPREAD = 0.2;
const LONG_GAP = 5;
/** Entry rates at which a team is said to have reached the next stage. */
const STAGES = { numbers: 0.5, talk: 0.8 };
/** The share of rows with a memo below which little is passed on. */
const FEW_MEMOS = 0.1;

const MONTH = '{daily.day},">="&{settings.month.value},{daily.day},"<="&{settings.until.value}';
const ROWS = `COUNTIFS(${MONTH})`;
const MEMO_SHARE = '{adoption.view.talk.m1}';
const TEAM_RATE = '{adoption.view.work.m1}';

/** 業務, データ, コミュニケーション: whether the sheet is used, what is in it, and whether people write to each other. */
export function viewpoints(): Block {
  const { numbers, talk } = STAGES;
  const stage = `IF({@m1}="","",IF({@m1}<${numbers},[insight.adoption.stageHabit],IF({@m1}<${talk},[insight.adoption.stageNumbers],[insight.adoption.stageTalk])))`;
  const last = `MAX(${ofMembers('m6')})`;
  const expected = `SUM(${ofDays('expected')})`;
  return tableBlock(
    'view',
    {
      item: head('insight.adoption.view'),
      m1: cell('head', null, { format: 'percent' }),
      m2: head('insight.adoption.viewText'),
      ...Object.fromEntries([3, 4, 5, 6, 7, 8, 9].map((i) => [`m${i}`, cell('head', null)])),
    },
    [
      {
        id: 'view.work',
        cells: {
          item: label('insight.adoption.work'),
          m1: cell(
            'strong',
            { formula: `=IF(${expected}=0,"",SUM(${ofDays('entered')})/${expected})` },
            { format: 'percent' },
          ),
          m2: result(`=${stage}`),
        },
      },
      {
        id: 'view.data',
        cells: {
          item: label('insight.adoption.data'),
          m1: result(`=${ROWS}`, 'count'),
          m2: result(
            `=IF({@m1}=0,[insight.adoption.noRows],[insight.adoption.rows]&"  "&[insight.adoption.last]&" "&TEXT(${last},"m/d"))`,
          ),
        },
      },
      {
        id: 'view.talk',
        cells: {
          item: label('insight.adoption.talk'),
          m1: result(`=IF(${ROWS}=0,"",COUNTIFS({daily.memo},"?*",${MONTH})/${ROWS})`, 'percent'),
          m2: label('insight.adoption.memos'),
        },
      },
    ],
  );
}

/** What the rates point to, each with its hypothesis and its next action where it is so, or that all is well. */
export function findings(): Block {
  const spread = (range: string): string => `MAX(${range})-MIN(${range})`;
  const count = (range: string): string => `COUNT(${range})`;
  const departments = '{adoption.group.1:group.4.m2}';
  const weeks = '{adoption.pattern.1:pattern.6.m4}';
  const weekdays = '{adoption.pattern.1:pattern.7.m1}';
  const [manager, member] = ['{adoption.group.manager.m2}', '{adoption.group.member.m2}'];
  const before = '{adoption.group.all.m3}';
  const after = '{adoption.group.all.m4}';
  const never = `SUMPRODUCT((${ofMembers('item')}<>"")*(${ofMembers('m6')}=""))`;
  const started = '{settings.elapsedDays.value}>0';
  const rows: readonly (readonly [id: string, known: string, isLow: string])[] = [
    ['manager', `AND(${manager}<>"",${member}<>"")`, `${manager}<${member}`],
    ['never', started, `${never}>0`],
    ['gap', started, `COUNTIF(${ofMembers('m7')},">=${LONG_GAP}")>0`],
    ['department', `${count(departments)}>1`, `${spread(departments)}>=${SPREAD}`],
    ['week', `${count(weeks)}>1`, `${spread(weeks)}>=${SPREAD}`],
    ['weekday', `${count(weekdays)}>1`, `${spread(weekdays)}>=${SPREAD}`],
    ['memo', `${MEMO_SHARE}<>""`, `${MEMO_SHARE}<${FEW_MEMOS}`],
    ['effect', `AND(${before}<>"",${after}<>"")`, `${after}<=${before}`],
    ['team', `${TEAM_RATE}<>""`, `${TEAM_RATE}<${STAGES.numbers}`],
  ];
  return tableBlock(
    'findings',
    {
      item: head('insight.adoption.finding'),
      m1: head('template.state'),
      m2: head('insight.adoption.nextAction'),
      ...Object.fromEntries([3, 4, 5, 6, 7, 8, 9].map((i) => [`m${i}`, cell('head', null)])),
    },
    rows.map(
      ([id, known, isLow]): Row => ({
        id: `finding.${id}`,
        cells: {
          item: label(`insight.adoption.findings.${id}`),
          m1: result(
            `=IF(NOT(${known}),[status.unknown],IF(${isLow},${sign('behind')}&[insight.adoption.look],${sign('on-target')}&[insight.adoption.fine]))`,
          ),
          m2: result(`=IF(LEFT({@m1},1)=LEFT(${sign('behind')},1),[insight.adoption.actions.${id}],"")`),
        },
      }),
    ),
  );
}
