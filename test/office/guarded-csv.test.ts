import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Workbook } from 'exceljs';
import { BYTE_ORDER_MARK, writeCsv } from '../../src/core/export/write-csv';
import { findOffice } from './find-office.cjs';

const office = findOffice();

/** Commas, quotes, UTF-8, from the first line on, special numbers known, formulas calculated. */
const READ = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';

/** The texts that are dangerous, one a row: what a spreadsheet would run, reach out by, or change. */
const TEXTS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '=HYPERLINK("http://example.com","a")',
  "=cmd|'/c calc'!A1",
  ' =1+1',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '　=1+1',
  "'=1+1",
  '+81-3-1234-5678',
  '"=1+1',
  'a,=1+1',
] as const;

/** What LibreOffice has in the cells of a CSV file. */
async function openInOffice(texts: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Workbook>> {
  const folder = mkdtempSync(join(tmpdir(), 'gyakusan-csv-'));
  try {
    const files = Object.entries(texts).map(([name, text]) => {
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, text);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder];
    await promisify(execFile)(office as string, [
      profile,
      '--headless',
      '--norestore',
      `--infilter=${READ}`,
      ...to,
      ...files,
    ]);
    const opened = new Map<string, Workbook>();
    for (const name of Object.keys(texts)) {
      const workbook = new Workbook();
      await workbook.xlsx.readFile(join(folder, `${name}.xlsx`));
      opened.set(name, workbook);
    }
    return opened;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A text in two fonts comes as its parts. */
function plain(value: unknown): unknown {
  const { richText } = Object(value) as { readonly richText?: readonly { readonly text: string }[] };
  return richText ? richText.map(({ text }) => text).join('') : value;
}

const valuesOf = (workbook: Workbook | undefined): readonly unknown[] => {
  const values: unknown[] = [];
  workbook?.worksheets[0]?.eachRow((row) => values.push(plain(row.getCell(2).value)));
  return values;
};

if (!office) {
  it.skip('an exported file opens as text in LibreOffice: needs soffice on PATH, or LIBREOFFICE_PATH', () => {});
}

(office ? describe : describe.skip)('an exported file, opened in LibreOffice', () => {
  let opened: ReadonlyMap<string, Workbook>;

  beforeAll(async () => {
    const rows = TEXTS.map((text, i) => [i, text]);
    const bare = rows.map(([i, text]) => `${i},"${String(text).replace(/"/g, '""')}"\r\n`).join('');
    opened = await openInOffice({ guarded: BYTE_ORDER_MARK + writeCsv(rows), bare: BYTE_ORDER_MARK + bare });
  }, 120_000);

  it('has a text in every cell, and no formula, link or number', () => {
    const values = valuesOf(opened.get('guarded'));
    expect(values).toHaveLength(TEXTS.length);
    expect(values.filter((value) => typeof value !== 'string')).toEqual([]);
  });

  it('would have formulas without the guard', () => {
    const formulas = valuesOf(opened.get('bare')).filter(
      (value) => typeof value === 'object' && value !== null && 'formula' in value,
    );
    expect(formulas.length).toBeGreaterThan(0);
  });
});
