import { bookWith } from './book-with.mjs';
import { median, ratio, table } from './table.mjs';

const EDITS = 9;
const DAYS = 31;
const MEMBERS = 10;
/** Columns of 履歴 that are counted: D to I. */
const COUNTED = ['D', 'E', 'F', 'G', 'H', 'I'];

const elapsed = (work) => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** Milliseconds from typing a number into a cell until another cell shows it. */
function edit(sheet, cell, shown) {
  return median(
    Array.from({ length: EDITS }, (_, i) =>
      elapsed(() => {
        sheet.getRange(cell).setValue(50 + i);
        shown.getValue();
      }),
    ),
  );
}

/** The sheets of the product: an edit of 日次入力 until the dashboard shows it. */
function own(spreadsheet) {
  const dashboard = spreadsheet.getSheetByName('ダッシュボード');
  const row =
    dashboard
      .getDataRange()
      .getValues()
      .findIndex(([key]) => key === 'progress.calls') + 1;
  return edit(spreadsheet.getSheetByName('日次入力'), 'D2', dashboard.getRange(row, 4));
}

/** The layout one would first think of: a SUMIFS for each day, member and measure over the whole log. */
function naive(spreadsheet, rows) {
  const sheet = spreadsheet.insertSheet('naive');
  const log = (column) => `履歴!$${column}$2:$${column}$${rows + 1}`;
  const formulas = Array.from({ length: DAYS }, (_, day) =>
    Array.from({ length: MEMBERS * COUNTED.length }, (_, i) => {
      const column = COUNTED[i % COUNTED.length];
      const member = i % 2 === 0 ? '田中' : '佐藤';
      return `=SUMIFS(${log(column)},${log('A')},DATE(2026,1,${day + 1}),${log('B')},"${member}")`;
    }),
  );
  const area = sheet.getRange(1, 1, DAYS, MEMBERS * COUNTED.length);
  area.setFormulas(formulas);
  const last = sheet.getRange(DAYS, MEMBERS * COUNTED.length);
  last.getValue();
  const time = edit(spreadsheet.getSheetByName('履歴'), 'D2', last);
  spreadsheet.deleteSheet(sheet);
  return time;
}

/** One edit with so many rows of history, in the local host, in the product's sheets and in the naive layout. */
export function formulas(sizes) {
  const measured = sizes.map((rows) => {
    const { host } = bookWith(rows);
    const times = { rows, own: own(host.spreadsheet), naive: naive(host.spreadsheet, rows) };
    host.dispose();
    return times;
  });
  const [first, last] = [measured[0], measured[measured.length - 1]];
  return {
    title: 'One edit',
    text: [
      `In the local host, whose SUMIFS looks rows up by an index: other engines pay more for the naive layout (${DAYS * MEMBERS * COUNTED.length} SUMIFS over the whole log).`,
      '',
      table(
        ['rows of history', 'product, ms', 'naive, ms', 'naive ÷ product'],
        measured.map(({ rows, own: ours, naive: theirs }) => [
          ...[rows.toLocaleString('en'), ours.toFixed(1), theirs.toFixed(1), ratio(theirs, ours)],
        ]),
      ),
    ].join('\n'),
    bars: [
      [
        `an edit with ${last.rows.toLocaleString('en')} rows ÷ with ${first.rows.toLocaleString('en')}: flat (at most 1.2)`,
        last.own / first.own,
        1.2,
      ],
      [
        `the product ÷ the naive layout at ${last.rows.toLocaleString('en')} rows: at most 1/50`,
        last.own / last.naive,
        0.02,
      ],
    ],
  };
}
