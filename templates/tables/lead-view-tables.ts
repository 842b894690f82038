import { cell, head, label, result, tableBlock, w } from '../../src/template/blocks';
import type { Block, Cell, Row } from '../../src/template/types';
import { appointments, averageDays, inMonth, newLeads, partsOf, shareOf, startedLeads } from './lead-counts';
import { sourceRows } from './source-rows';

/** Results of a call, from the best on: the order of their columns and of their stack in the charts. */
export const CALL_RESULTS = ['meeting', 'callAgain', 'lost', 'outOfScope', 'unreached'] as const;

const STATUSES = [
  'new',
  'approaching',
  'scheduling',
  'meeting',
  'untouched',
  'nurtureIdle',
  'nurturePlanned',
  'outOfScope',
] as const;

/** A month has at most 31 days, in at most six weeks. */
const DAYS = 31;
const WEEKS = 6;

/** What is counted for every day, by its column; the conditions are those beside the day. */
const COUNTED: readonly { readonly column: string; readonly count: string }[] = [
  { column: 'leads', count: `COUNTIFS(${onDay('leads.created')})` },
  { column: 'appointments', count: `COUNTIFS(${onDay('actions.when')}${withResult('meeting')})` },
  { column: 'mails', count: `COUNTIFS(${onDay('actions.when')}${ofKind('mail')})` },
  { column: 'calls', count: `COUNTIFS(${onDay('actions.when')}${ofKind('call')})` },
  ...CALL_RESULTS.map((key) => ({
    column: key,
    count: `COUNTIFS(${onDay('actions.when')}${ofKind('call')}${withResult(key)})`,
  })),
];

function onDay(column: string): string {
  return `{${column}},">="&{@from},{${column}},"<"&{@from}+1`;
}

function ofKind(kind: 'call' | 'mail'): string {
  return `,{actions.kind},"="&[leads.hows.${kind}]`;
}

function withResult(key: (typeof CALL_RESULTS)[number]): string {
  return `,{actions.result},"="&[leads.results.${key}]`;
}

const dayColumn = (column: string): string => `{leadView.day.1:day.${DAYS}.${column}}`;
const monthTotal = (column: string): string => `SUM(${dayColumn(column)})`;

/** The month in some numbers, each with what it is made of or what is usual. */
export function summaryTable(): Block {
  const calls = monthTotal('calls');
  const mails = monthTotal('mails');
  const today = '{settings.asOf.value}';
  const dueLeads = (days: string) =>
    `COUNTIFS(${days},{leads.status},"<>"&[leads.statuses.meeting],{leads.status},"<>"&[leads.statuses.outOfScope])`;
  const followedUp = (key: 'onTime' | 'late') =>
    `COUNTIFS(${inMonth('actions.when')},{actions.followUp},"="&[leads.followUps.${key}])`;
  const due = `(${followedUp('onTime')}+${followedUp('late')}+{leadView.summary.overdue.leads})`;
  return tableBlock(
    'summary',
    {
      item: head('leads.thisMonth'),
      leads: head('leads.number'),
      appointments: cell('head', null),
      mails: head('leads.parts'),
    },
    [
      summaryRow('appointments', monthTotal('appointments'), 'count'),
      summaryRow('activities', `${calls}+${mails}`, 'count', {
        mails: parts(
          `[leads.hows.call]&" "&TEXT(${calls},"#,##0")&" + "&[leads.hows.mail]&" "&TEXT(${mails},"#,##0")`,
        ),
      }),
      summaryRow('newLeads', monthTotal('leads'), 'count'),
      summaryRow(
        'consumption',
        shareOf(startedLeads(), newLeads()),
        'percent',
        { mails: parts(partsOf(startedLeads(), newLeads())) },
        'leads.consumptionNote',
      ),
      summaryRow(
        'dueToday',
        dueLeads(`{leads.nextDay},">="&${today},{leads.nextDay},"<"&${today}+1`),
        'count',
      ),
      summaryRow('overdue', dueLeads(`{leads.nextDay},"<"&${today}`), 'count', {}, 'leads.overdueNote'),
      summaryRow(
        'followUpRate',
        shareOf(followedUp('onTime'), due),
        'percent',
        { mails: parts(partsOf(followedUp('onTime'), due)) },
        'leads.followUpRateNote',
      ),
      durationRow('response', 'leads.firstContact', inMonth('leads.created'), '*1440'),
      durationRow('leadTime', 'leads.meetingOn', inMonth('leads.meetingOn'), ''),
    ],
  );
}

/**
 * The average time from a lead's coming in to something later, in days times `unit`; hidden beside it, in days. Where it
 * ends before it begins, people are asked to look at the times.
 */
function durationRow(id: 'response' | 'leadTime', to: string, where: string, unit: string): Row {
  const shown = `IF({@from}="","",IF({@from}<0,[leads.checkTimes],{@from}${unit}))`;
  const more = {
    from: result(`=${averageDays('leads.created', to, where)}`, 'decimal'),
    mails: parts(`[template.benchmark]&" "&[leads.${id}Benchmark]`),
  };
  return summaryRow(id, shown, 'decimal', more, `leads.${id}Note`);
}

/** What a number is made of, to the right as the numbers are; longer ones run over the empty column beside them. */
const parts = (text: string): Cell => result(`=${text}`, 'count');

function summaryRow(
  id: string,
  formula: string,
  format: 'count' | 'percent' | 'decimal',
  more: Row['cells'] = {},
  noteWord?: string,
): Row {
  const note = noteWord === undefined ? {} : { note: w(noteWord) };
  return {
    id: `summary.${id}`,
    cells: {
      item: label(`leads.${id}`, note),
      leads: cell('strong', { formula: `=${formula}` }, { format }),
      ...more,
    },
  };
}

/** New leads and meetings set by lead source. */
export function sourceTable(): Block {
  const share = result(
    `=IF({@appointments}="","",${shareOf('{@appointments}', '{leadView.source.total.appointments}')})`,
    'percent',
  );
  const rows = sourceRows(
    'leadView',
    'source',
    [
      { column: 'leads', source: 'leads.source', of: newLeads },
      { column: 'appointments', source: 'actions.source', of: appointments },
    ],
    () => ({ mails: share }),
  );
  return tableBlock(
    'source',
    {
      item: head('leads.bySource'),
      leads: head('leads.leadsShort'),
      appointments: head('leads.appointments'),
      mails: head('leads.share'),
    },
    rows,
  );
}

/** All leads of the sheet by their status; the longer names run over the empty column beside them. */
export function statusTable(): Block {
  const [first, last] = [`status.${STATUSES[0]}`, 'status.none'];
  const total = '{leadView.status.total.appointments}';
  const row = (id: string, text: string, formula: string): Row => ({
    id: `status.${id}`,
    cells: {
      item: label(text),
      appointments: result(formula, 'count'),
      mails: result(`=${shareOf('{@appointments}', total)}`, 'percent'),
    },
  });
  const known = `{leadView.${first}:status.${STATUSES[STATUSES.length - 1]}.appointments}`;
  return tableBlock(
    'status',
    {
      item: head('leads.byStatus'),
      leads: cell('head', null),
      appointments: head('leads.number'),
      mails: head('leads.share'),
    },
    [
      ...STATUSES.map((key) =>
        row(key, `leads.statuses.${key}`, `=COUNTIFS({leads.status},"="&[leads.statuses.${key}])`),
      ),
      row('none', 'leads.noStatus', `=MAX(0,COUNTA({leads.company})-SUM(${known}))`),
      row('total', 'leads.total', `=SUM({leadView.${first}:${last}.appointments})`),
    ],
  );
}

const countHeads = (): Row['cells'] => ({
  leads: head('leads.leadsShort'),
  appointments: head('leads.appointmentsShort', 'leads.appointmentsShortNote'),
  mails: head('leads.mailsShort'),
  calls: head('leads.callsShort'),
  ...Object.fromEntries(
    CALL_RESULTS.map((key) => [key, head(`leads.results.${key}`, 'leads.resultOfCalls')]),
  ),
});

/** Everything counted by week of the month: the days below, added up. */
export function weekTable(): Block {
  const month = '{settings.month.value}';
  const lastDay = `EOMONTH(${month},0)`;
  const rows = Array.from({ length: WEEKS }, (_, i): Row => {
    const monday = `${month}-WEEKDAY(${month},3)+${7 * i}`;
    const next = '{@from}-WEEKDAY({@from},3)+7';
    const sum = (column: string) =>
      `SUMIFS(${dayColumn(column)},${dayColumn('from')},">="&{@from},${dayColumn('from')},"<"&${next})`;
    return {
      id: `week.${i + 1}`,
      cells: {
        from: result(i === 0 ? `=${month}` : `=IF(${monday}>${lastDay},"",${monday})`, 'day'),
        item: result(`=IF({@from}="","",TEXT({@from},"m/d")&"–"&TEXT(MIN(${lastDay},${next}-1),"m/d"))`),
        ...countCells(sum),
      },
    };
  });
  return tableBlock('week', { item: head('leads.week', 'leads.weekNote'), ...countHeads() }, [
    ...rows,
    {
      id: 'week.total',
      cells: {
        item: label('leads.total'),
        ...Object.fromEntries(
          COUNTED.map(({ column }) => [column, result(`=${monthTotal(column)}`, 'count')]),
        ),
      },
    },
  ]);
}

/** Everything counted by day: the only counts over the logs, from which weeks and month are added up. */
export function dayTable(): Block {
  const weekday = `CHOOSE(WEEKDAY({@from},2),${[0, 1, 2, 3, 4, 5, 6].map((day) => `[weekdays.${day}]`).join(',')})`;
  const rows = Array.from({ length: DAYS }, (_, i): Row => {
    const day = `{settings.month.value}+${i}`;
    return {
      id: `day.${i + 1}`,
      cells: {
        from: result(`=IF(${day}>EOMONTH({settings.month.value},0),"",${day})`, 'day'),
        item: result(`=IF({@from}="","",TEXT({@from},"m/d")&" "&${weekday})`),
        ...countCells((column) => COUNTED.find((one) => one.column === column)?.count as string),
      },
    };
  });
  return tableBlock('day', { item: head('leads.day'), ...countHeads() }, rows);
}

/** A cell for everything counted; empty for what is not in the month, and for what is still to come. */
function countCells(formulaOf: (column: string) => string): Row['cells'] {
  return Object.fromEntries(
    COUNTED.map(({ column }) => [
      column,
      result(`=IF({@from}="","",IF({@from}>{settings.until.value},"",${formulaOf(column)}))`, 'count'),
    ]),
  );
}
