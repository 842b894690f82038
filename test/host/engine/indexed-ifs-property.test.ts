import fc from 'fast-check';
import { engineBundle } from '../engine-bundle';
import { openSheet, type Written } from './open-sheet';

const { withActiveSheet } = engineBundle;

/**
 * The indexed functions against a loop over the same rows, while the rows are edited, appended, inserted and deleted.
 * The loop is written here and knows nothing of criteria: each case pairs a criterion's text with a test of its own.
 */

type Row = readonly [day: Written, member: Written, count: Written];

const DAYS = 10;
const MEMBERS = ['田中', '佐藤', 'Suzuki', 'suzuki', '山*田'];
const FIRST_DAY = 46113;

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS }) },
    fc.constant(null),
  ),
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...MEMBERS) }, fc.constantFrom(null, 7, true)),
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) },
    fc.constantFrom(null, '不明', '3', false),
  ),
);

/** A criterion as a formula has it, and what it means. */
interface Case {
  readonly written: string;
  readonly means: (cell: Written) => boolean;
}

const isText = (cell: Written): cell is string => typeof cell === 'string';
const dayCases: readonly Case[] = Array.from({ length: DAYS }, (_, i) => FIRST_DAY + i).flatMap((day) => [
  { written: `${day}`, means: (cell: Written) => cell === day },
  { written: `">=${day}"`, means: (cell: Written) => typeof cell === 'number' && cell >= day },
  { written: `"<"&${day}`, means: (cell: Written) => typeof cell === 'number' && cell < day },
  { written: `"<>${day}"`, means: (cell: Written) => cell !== day },
]);
const memberCases: readonly Case[] = [
  { written: '"田中"', means: (cell) => cell === '田中' },
  { written: '"<>田中"', means: (cell) => cell !== '田中' },
  { written: '"SUZUKI"', means: (cell) => isText(cell) && cell.toLowerCase() === 'suzuki' },
  { written: '"s*"', means: (cell) => isText(cell) && cell.toLowerCase().startsWith('s') },
  { written: '"山~*?"', means: (cell) => cell === '山*田' },
  { written: '""', means: (cell) => cell === null },
  { written: '"<>"', means: (cell) => cell !== null },
  { written: 'TRUE', means: (cell) => cell === true },
  { written: '7', means: (cell) => cell === 7 },
];
const cases = dayCases.flatMap((day, i) => {
  const member = memberCases[i % memberCases.length] as Case;
  return [{ day, member }];
});

const FORMULA_COLUMN = 8;
const formulas = cases.map(({ day, member }): string[] => {
  const conditions = `A2:A,${day.written},B2:B,${member.written}`;
  const names = ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'];
  return [...names.map((name) => `=${name}(C2:C,${conditions})`), `=COUNTIFS(${conditions})`];
});

function expected(rows: readonly Row[], sheetRows: number): Written[][] {
  const empty = Array.from({ length: sheetRows - 1 - rows.length }, (): Row => [null, null, null]);
  const all = [...rows, ...empty];
  return cases.map(({ day, member }) => {
    const found = all.filter(([d, m]) => day.means(d) && member.means(m));
    const counts = found.map(([, , count]) => count).filter((count) => typeof count === 'number');
    const total = counts.reduce((sum, count) => sum + count, 0);
    const average = counts.length > 0 ? total / counts.length : '#DIV/0!';
    const extremes = counts.length > 0 ? [Math.max(...counts), Math.min(...counts)] : [0, 0];
    return [total, average, ...extremes, found.length];
  });
}

type Edit =
  | { readonly kind: 'change' | 'insert'; readonly at: number; readonly row: Row }
  | { readonly kind: 'append'; readonly rows: readonly Row[] }
  | { readonly kind: 'delete'; readonly at: number };

const place = fc.nat({ max: 1_000_000 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('change', 'insert'), at: place, row }),
  fc.record({ kind: fc.constant('append'), rows: fc.array(row, { minLength: 1, maxLength: 20 }) }),
  fc.record({ kind: fc.constant('delete'), at: place }),
);

const SHEET_ROWS = 1000;

it('SUMIFS, AVERAGEIFS, MAXIFS, MINIFS and COUNTIFS are what a loop over the rows gives, after every edit', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 500, maxLength: 800, size: 'max' }),
      fc.array(edit, { minLength: 4, maxLength: 8 }),
      (firstRows, edits) => {
        const rows = [...firstRows];
        const { engine, sheet, write } = openSheet([['日', '担当', '件数'], ...rows]);
        const report = openSheet([], engine, engine.workbook.insertSheet('集計'));
        report.write(
          0,
          FORMULA_COLUMN,
          formulas.map((line) => line.map((text) => text.replaceAll(/([ABC])2:/g, "'シート1'!$12:"))),
        );
        let sheetRows = SHEET_ROWS;
        const seen = () => report.read(`I1:M${cases.length}`);
        expect(seen()).toEqual(expected(rows, sheetRows));
        for (const change of edits) {
          const at = 'at' in change ? change.at % rows.length : rows.length;
          switch (change.kind) {
            case 'change':
              rows[at] = change.row;
              write(at + 1, 0, [change.row]);
              break;
            case 'insert':
              // Never above the first row: a range that begins there doesn't take the new row in, in Google neither.
              rows.splice(at + 1, 0, change.row);
              withActiveSheet(engine, sheet.getSheetId(), () => sheet.insertRowsBefore(at + 2, 1));
              write(at + 2, 0, [change.row]);
              sheetRows += 1;
              break;
            case 'append':
              write(rows.length + 1, 0, change.rows);
              rows.push(...change.rows);
              break;
            case 'delete':
              rows.splice(at, 1);
              withActiveSheet(engine, sheet.getSheetId(), () => sheet.deleteRow(at + 1));
              sheetRows -= 1;
              break;
          }
          expect(seen()).toEqual(expected(rows, sheetRows));
        }
        engine.dispose();
      },
    ),
    { numRuns: 8, seed: 20260401 },
  );
}, 120_000);
