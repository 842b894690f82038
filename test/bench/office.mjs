import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import office from '../office/convert-in-office.cjs';
import finder from '../office/find-office.cjs';
import { bookWith } from './book-with.mjs';
import { ratio, table } from './table.mjs';

const COUNTED = ['D', 'E', 'F', 'G', 'H', 'I'];
const GRID = 1860;

/** The writer of workbooks, for Node. */
async function loadWriter() {
  const outfile = resolve('.build/bench-xlsx.cjs');
  await build({
    stdin: { contents: "export { excelWorkbook } from './host/cli/xlsx/excel-workbook';", resolveDir: '.' },
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' },
  });
  return createRequire(import.meta.url)(outfile).excelWorkbook;
}

/** The same workbook with the values its formulas had. */
function withoutFormulas(workbook) {
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) cell.value = cell.result ?? null;
      }),
    ),
  );
}

/** Adds the layout one would first think of: a SUMIFS for each day, member and measure over the whole log. */
function addNaive(workbook, rows) {
  const sheet = workbook.addWorksheet('naive');
  const log = (column) => `'履歴'!$${column}$2:$${column}$${rows + 1}`;
  for (let i = 0; i < GRID; i++) {
    const [day, place] = [i % 31, Math.floor(i / 31)];
    const sums = log(COUNTED[place % COUNTED.length]);
    const member = place % 2 === 0 ? '田中' : '佐藤';
    const formula = `SUMIFS(${sums},${log('A')},DATE(2026,1,${day + 1}),${log('B')},"${member}")`;
    sheet.getCell(day + 1, place + 1).value = { formula };
  }
}

/**
 * Seconds LibreOffice takes to calculate all the formulas of the product, and those of the naive layout, with so many rows
 * of history: to open, calculate and save a workbook, less the same workbook without formulas.
 */
export async function inOffice(sizes) {
  const found = finder.findOffice();
  const title = 'Calculated in LibreOffice';
  if (!found) return { title, text: 'LibreOffice is not here: nothing was measured.', bars: [] };
  const excelWorkbook = await loadWriter();
  const folder = mkdtempSync(join(tmpdir(), 'gyakusan-bench-'));
  const lines = [];
  try {
    for (const rows of sizes) {
      const { host } = bookWith(rows);
      const snapshot = host.snapshot().workbook;
      host.dispose();
      const seconds = async (change) => {
        const workbook = excelWorkbook(snapshot);
        change(workbook);
        const file = join(folder, `${rows}.xlsx`);
        await workbook.xlsx.writeFile(file);
        const start = performance.now();
        await office.convertInOffice(found, [file], folder, join(folder, 'out'));
        return (performance.now() - start) / 1000;
      };
      // The first run of a profile sets it up.
      if (lines.length === 0) await seconds(withoutFormulas);
      const empty = await seconds(withoutFormulas);
      const own = (await seconds(() => {})) - empty;
      const naive =
        (await seconds((workbook) => {
          withoutFormulas(workbook);
          addNaive(workbook, rows);
        })) - empty;
      lines.push({ rows, empty, own: Math.max(own, 0.01), naive });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    title,
    text: [
      `All formulas of all sheets of the package レビュー against ${GRID.toLocaleString('en')} SUMIFS over the whole log; what opening and saving the file takes is taken off.`,
      '',
      table(
        ['rows of history', 'the file alone, s', 'product, s', 'naive, s', 'naive ÷ product'],
        lines.map(({ rows, empty, own, naive }) => [
          ...[rows.toLocaleString('en'), empty.toFixed(1), own.toFixed(1), naive.toFixed(1)],
          ratio(naive, own),
        ]),
      ),
    ].join('\n'),
    bars: [],
  };
}
