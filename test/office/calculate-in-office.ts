import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Workbook } from 'exceljs';

/**
 * Settings of a fresh profile. LibreOffice trusts the values a file brings along unless it is told to calculate always
 * (0); the locale decides how TEXT and typed texts are read.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop>
  </item>
</oor:items>
`;

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
    const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const files = [];
    for (const [name, workbook] of workbooks) {
      const file = join(folder, `${name}.xlsx`);
      await workbook.xlsx.writeFile(file);
      files.push(file);
    }
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
    // TODAY() is the host's only where both are in one time zone.
    const env = { ...process.env, TZ: 'Asia/Tokyo' };
    await promisify(execFile)(office, [own, '--headless', '--norestore', ...to, ...files], { env });

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
