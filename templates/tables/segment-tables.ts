import { DASHBOARD_MEMBERS } from '../../src/core/kpi/team-size';
import { cell, head, label, result, sign, tableBlock } from '../../src/template/blocks';
import type { Block, Cell, Row } from '../../src/template/types';
import { monthSum } from './sum-between';
import { wilson } from './wilson';

/** As many lead sources as members are shown. */
const SEGMENTS = DASHBOARD_MEMBERS;

const TEAM_CONTACTS = '{dashboard.progress.effectiveContacts.actual}';
const TEAM_RATE = `IF(${TEAM_CONTACTS}=0,0,{dashboard.progress.meetings.actual}/${TEAM_CONTACTS})`;

const heads = (word: string): Row['cells'] => ({
  item: head(`insight.bottleneck.${word}`),
  target: head('measures.calls'),
  actual: head('insight.bottleneck.contacts'),
  attainment: head('measures.meetings'),
  range: head('rates.meetingRate'),
  verdict: head('insight.bottleneck.against', 'insight.bottleneck.againstNote'),
  part: head('insight.bottleneck.difference'),
  point: head('template.rateLow', 'template.rateRangeNote'),
  reach: head('template.rateHigh', 'template.rateRangeNote'),
});

/**
 * A segment: what it did in the month, its meeting rate with Wilson's 95% interval, and where that interval lies to the
 * rate of the whole team.
 */
function segmentRow(
  id: string,
  name: string,
  of: (column: 'calls' | 'contacts' | 'meetings') => string,
): Row {
  const n = '{@actual}';
  const k = `MIN({@attainment},${n})`;
  const filled = (formula: string): string => `=IF({@item}="","",${formula})`;
  const measured = (formula: string): string => `=IF({@range}="","",${formula})`;
  return {
    id,
    cells: {
      item: cell('label', { formula: `=${name}` }),
      target: result(filled(of('calls')), 'count'),
      actual: result(filled(of('contacts')), 'count'),
      attainment: result(filled(of('meetings')), 'count'),
      range: result(`=IF(N(${n})=0,"",{@attainment}/${n})`, 'percent'),
      verdict: result(
        measured(
          `IF({@reach}<${TEAM_RATE},${sign('below')}&[insight.bottleneck.lower],IF(AND({@range}>${TEAM_RATE},{@point}>${TEAM_RATE}),${sign('on-target')}&[insight.bottleneck.higher],${sign('not-yet-known')}&[insight.bottleneck.same]))`,
        ),
      ),
      part: result(measured(`{@range}-${TEAM_RATE}`), 'percent'),
      point: result(measured(wilson(k, n, '-')), 'percent'),
      reach: result(measured(wilson(k, n, '+')), 'percent'),
    },
  };
}

/** The lead sources of 設定, in their order, against the whole team. */
export function channelTable(): Block {
  const rows = Array.from({ length: SEGMENTS }, (_, i): Row => {
    const name = `INDEX({settings.channels},${i + 1})`;
    const sum = (measure: Parameters<typeof monthSum>[0]) =>
      monthSum(measure, ',{daily.channel},"="&{@item}');
    return segmentRow(`channel.${i + 1}`, `IF(${name}="","",${name})`, (column) =>
      sum(column === 'contacts' ? 'effectiveContacts' : column),
    );
  });
  return tableBlock('channels', heads('byChannel'), [teamRow('channel.team'), ...rows]);
}

/** Where the dashboard has a member's figures. */
const MEMBER_COLUMNS = { calls: 'target', contacts: 'actual', meetings: 'attainment' } as const;

/** The members of the dashboard against the whole team. */
export function memberSegments(): Block {
  const rows = Array.from({ length: DASHBOARD_MEMBERS }, (_, i): Row => {
    const of = (column: string): string => `{dashboard.member.${i + 1}.${column}}`;
    return segmentRow(`member.${i + 1}`, of('kpi'), (column) => of(MEMBER_COLUMNS[column]));
  });
  return tableBlock('members', heads('byMember'), [teamRow('member.team'), ...rows]);
}

function teamRow(id: string): Row {
  const total = (measure: string): Cell => result(`={dashboard.progress.${measure}.actual}`, 'count');
  return {
    id,
    cells: {
      item: label('insight.bottleneck.team'),
      target: total('calls'),
      actual: total('effectiveContacts'),
      attainment: total('meetings'),
      range: result(`=IF(${TEAM_CONTACTS}=0,"",${TEAM_RATE})`, 'percent'),
    },
  };
}
