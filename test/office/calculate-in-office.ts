import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { convertInOffice } from './convert-in-office.cjs';

/**
 * The workbooks as LibreOffice calculates them: each is written as .xlsx, opened, calculated anew, saved and read back.
 *
 * @param office the path of LibreOffice
 * @param workbooks by names that can be file names
 */
export async function calculateInOffice<Name extends string>(
  office: string,
  workbooks: ReadonlyMap<Name, Workbook>,
): Promise<ReadonlyMap<Name, Workbook>> {
  const folder = mkdtempSync(join(tmpdir(), 'gyakusan-office-'));
  try {
    const out = join(folder, 'out');
    const files = [];
    for (const [name, workbook] of workbooks) {
      const file = join(folder, `${name}.xlsx`);
      await workbook.xlsx.writeFile(file);
      files.push(file);
    }
    await convertInOffice(office, files, folder, out);

    const calculated = new Map<Name, Workbook>();
    for (const name of workbooks.keys()) {
      const workbook = new Workbook();
      await workbook.xlsx.readFile(join(out, `${name}.xlsx`));
      calculated.set(name, workbook);
    }
    return calculated;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
