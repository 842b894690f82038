import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * `excelWorkbook` as it runs in the host: bundled, since Univer's packages are ES modules that Jest does not load.
 *
 * @returns the module, and the folder of the bundle to be removed in the end
 */
export function loadExcelWorkbook(): {
  readonly excelWorkbook: typeof import('../../../../host/cli/xlsx/excel-workbook').excelWorkbook;
  readonly folder: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'excel-bundle-'));
  const outfile = join(folder, 'excel-workbook.cjs');
  buildSync({
    entryPoints: [join(__dirname, '../../../../host/cli/xlsx/excel-workbook.ts')],
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error', outfile },
    mainFields: ['module', 'main'],
  });
  return { ...require(outfile), folder };
}
