import { rmSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { typeInto } from '../../host/cli/sample/type-into';
import { MEASURES, type Overview, wordsOf } from '../../src/core/index';
import { bottleneckOf } from '../../src/core/overview/bottleneck-of';
import { sheetWordsOf } from '../../src/core/words/sheets/index';
import { TEMPLATES } from '../../templates/index';
import { importDaily } from '../addon/import-daily';
import { openAddon } from '../addon/open-addon';
import { loadExcelWorkbook } from '../host/cli/xlsx/excel-bundle';
import { calculateInOffice } from './calculate-in-office';
import { type Moment, type Team, teams } from './cases';
import { calculatedCells, rowsByKey, type Shown } from './cells-of';
import { findOffice } from './find-office.cjs';

const office = findOffice();
const { excelWorkbook, folder } = loadExcelWorkbook();
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Two numbers are the same when they agree to nine digits, everything else when it is equal. What is left of two equal
 * numbers taken from each other, some 1e-17, is 0 to LibreOffice.
 */
function same(a: Shown | null | undefined, b: Shown | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);
}

/** A workbook of the host, and the overview its sidebar would get. */
interface Worked {
  readonly workbook: Workbook;
  readonly overview: Overview;
}

/** The workbooks of a team: before anything is typed, and at each of its moments after the add-on's commands. */
async function work({ language, rows, typed, daysOff, workingDays, moments }: Team) {
  const { host, send, overview, type } = openAddon({ locale: language });
  const { sheets, template, fields } = sheetWordsOf(language);
  host.call('installEverything');
  // Rows of months before the one at work would go to the archive, which no formula reads.
  const { asOf = '' } = moments[0] ?? {};
  const month = asOf.slice(0, 7);
  // A day of its own, since today is another one in the middle of the test or the world.
  await send('saveSettings', { month, asOf });
  const empty = excelWorkbook(host.engine.snapshot());
  await send('saveSettings', { members: [...new Set(rows.map(({ member }) => member))] });
  type(sheets.settings, template.daysOff, daysOff);
  type(sheets.settings, fields.workingDays, workingDays);
  await importDaily(send, {
    rows: rows.map(({ day, member, channel, measures, memo }) => [
      ...[day, member, channel],
      ...MEASURES.map((measure) => measures[measure]),
      memo,
    ]),
  });
  typeInto(host.spreadsheet, typed);
  const worked: Worked[] = [];
  for (const { asOf, chain, goal } of moments) {
    await send('saveSettings', { asOf, month: asOf.slice(0, 7), chain });
    await send('saveTargets', { goal });
    host.call('planBackwards');
    host.call('findBottleneck');
    worked.push({ workbook: excelWorkbook(host.engine.snapshot()), overview: await overview() });
  }
  return { empty, worked };
}

/** Such as `ja 2026-04-15 short won`; also a file's name. */
const nameOf = ({ language }: Team, { asOf, chain, goal }: Moment): string =>
  `${language} ${asOf} ${chain} ${goal.kind}`;

const TEAMS = teams();
const EMPTY = TEAMS.map(({ language }) => `empty ${language}`);
const MOMENTS = TEAMS.flatMap((team) =>
  team.moments.map((moment) => ({ name: nameOf(team, moment), language: team.language, ...moment })),
);

if (!office) {
  it.skip('LibreOffice calculates the workbook to the same numbers: needs soffice on PATH, or LIBREOFFICE_PATH', () => {});
}

(office ? describe : describe.skip)('the workbook calculated by LibreOffice', () => {
  const inHost = new Map<string, Workbook>();
  const overviews = new Map<string, Overview>();
  let inOffice: ReadonlyMap<string, Workbook>;

  beforeAll(async () => {
    for (const team of TEAMS) {
      const { empty, worked } = await work(team);
      inHost.set(`empty ${team.language}`, empty);
      team.moments.forEach((moment, i) => {
        const { workbook, overview } = worked[i] as Worked;
        inHost.set(nameOf(team, moment), workbook);
        overviews.set(nameOf(team, moment), overview);
      });
    }
    const wrong = new Workbook();
    wrong.addWorksheet('a').getCell('A1').value = { formula: '1+2', result: 999 };
    inOffice = await calculateInOffice(office as string, new Map([...inHost, ['wrong', wrong]]));
    // Every sheet, at every moment of every team, calculated twice.
  }, 900_000);

  const cellsIn = (workbooks: ReadonlyMap<string, Workbook>, name: string) =>
    calculatedCells(workbooks.get(name) as Workbook);

  it('is calculated anew: a wrong value that a file brings along is put right', () => {
    expect(cellsIn(inOffice, 'wrong').get('a!A1')).toBe(3);
  });

  it.each([...EMPTY, ...MOMENTS.map(({ name }) => name)])(
    'shows what the host shows, in every cell with a formula: %s',
    (name) => {
      const [host, found] = [cellsIn(inHost, name), cellsIn(inOffice, name)];
      expect(host.size).toBeGreaterThan(200);
      const differing = [...host].filter(([cell, shown]) => !same(shown, found.get(cell)));
      expect(differing.map(([cell, shown]) => ({ cell, host: shown, office: found.get(cell) }))).toEqual([]);
    },
  );

  it.each(MOMENTS)('shows what the core calculates: $name', ({ name, language, chain }) => {
    const { sheets } = wordsOf(language);
    const [settings, targets, dashboard] = (['settings', 'targets', 'dashboard'] as const).map((id) =>
      rowsByKey(inOffice.get(name) as Workbook, sheets[id]),
    );
    const overview = overviews.get(name) as Overview;
    const { days, plan, stages, progress } = overview;
    const pairs: [string, Shown | undefined, number | null][] = [
      ['business days', settings?.get('businessDays')?.[2], days.businessDays],
      ['elapsed days', settings?.get('elapsedDays')?.[2], days.elapsed],
      ['revenue', dashboard?.get('progress.revenue')?.[3], progress.actual.revenue],
    ];
    for (const { key, required } of plan.chain) {
      pairs.push([`required ${key}`, targets?.get(`${chain}.${key}`)?.[5], required]);
    }
    for (const { key, target, actual, pace, ratio, remaining, remainingPerDay, landing } of stages) {
      const row = dashboard?.get(`progress.${key}`);
      const shown = [2, 3, 5, 6, 8, 9, 10].map((column) => row?.[column]);
      [target, actual, pace, ratio, remaining, remainingPerDay, landing].forEach((value, i) => {
        pairs.push([`${key}, column ${i}`, shown[i], value]);
      });
    }
    for (const { key, judgement } of bottleneckOf(overview).factors) {
      const row = dashboard?.get(`bottleneck.${key}`);
      // A rate nobody has tried is anything between 0 and 1: the sheet shows nothing then.
      if (!judgement || (judgement.low === 0 && judgement.high === 1)) continue;
      pairs.push([`low ${key}`, row?.[5], judgement.low], [`high ${key}`, row?.[6], judgement.high]);
    }
    progress.byMember.forEach(({ calls, won }, i) => {
      const row = dashboard?.get(`member.${i + 1}`);
      pairs.push([`calls of member ${i}`, row?.[2], calls], [`wins of member ${i}`, row?.[5], won]);
    });
    expect(pairs.filter(([, shown, value]) => !same(shown, value ?? ''))).toEqual([]);
  });

  it('is all of it looked at: every sheet that calculates anything', () => {
    for (const { language } of TEAMS) {
      const { sheets } = wordsOf(language);
      const calculating = TEMPLATES.filter(({ blocks }) => /"(formula|link)":/.test(JSON.stringify(blocks)));
      const looked = [...cellsIn(inOffice, `empty ${language}`).keys()].map((cell) =>
        cell.replace(/!.*/, ''),
      );
      expect(new Set(looked)).toEqual(new Set(calculating.map(({ id }) => sheets[id])));
    }
  });

  it('has no cell in error anywhere, whatever was typed or not', () => {
    expect([...inHost.keys()]).toHaveLength(MOMENTS.length + TEAMS.length);
    for (const name of inHost.keys()) {
      for (const workbooks of [inHost, inOffice]) {
        const cells = [...cellsIn(workbooks, name)];
        expect(cells.length).toBeGreaterThan(200);
        expect(cells.filter(([, shown]) => String(shown).startsWith('#'))).toEqual([]);
      }
    }
  });
});
