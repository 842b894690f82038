import { seededRandom } from '../../../host/cli/seeded-random';
import type { HostSnapshot } from '../../../host/node-host';
import { openAddon } from '../open-addon';

type Addon = ReturnType<typeof openAddon>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What only reads leaves everything as the next change finds it: stopping before each change is stopping anywhere. */
const CHANGES =
  /\.(set\w+|insert\w+|delete\w+|add\w+|remove\w*|clear\w+|copyTo|protect|hide\w+|show\w+|release\w+)$/;

/** Everything of a spreadsheet that a person or the next command could tell, a text a line: not the ids inside. */
function everything(addon: Addon): readonly string[] {
  const sheets = addon.host.spreadsheet.getSheets().flatMap((sheet) => {
    const rows = Math.min(sheet.getLastRow() + 1, sheet.getMaxRows());
    const columns = Math.min(sheet.getLastColumn() + 1, sheet.getMaxColumns());
    const range = sheet.getRange(1, 1, rows, columns);
    const lines = (count: number, tell: (line: number) => unknown) =>
      Array.from({ length: count }, (_, i) => tell(i + 1));
    const told = {
      size: [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getFrozenRows(), sheet.getTabColor()],
      values: range.getDisplayValues(),
      formulas: range.getFormulas().map((line) => line.map((text) => text.replace(/'|gid=\d+/g, ''))),
      looks: [range.getBackgrounds(), range.getFontColors(), range.getFontWeights(), range.getFontSizes()],
      sides: range.getHorizontalAlignments(),
      notes: range.getNotes(),
      formats: range.getNumberFormats(),
      rules: range.getDataValidations().map((line) => line.map((rule) => rule?.getHelpText() ?? '')),
      colours: sheet
        .getConditionalFormatRules()
        .map((rule) => rule.getRanges().map((one) => one.getA1Notation())),
      rows: lines(rows, (row) => [sheet.getRowHeight(row), sheet.isRowHiddenByUser(row)]),
      columns: lines(columns, (column) => [sheet.getColumnWidth(column), sheet.isColumnHiddenByUser(column)]),
      charts: sheet.getCharts().map((chart) => String(chart.getOptions().get('title'))),
    };
    return Object.entries(told).map(([what, text]) => `${sheet.getName()} ${what} ${JSON.stringify(text)}`);
  });
  return [...sheets, ...marksOf(addon), ...protectionsOf(addon)];
}

const marksOf = ({ host }: Addon) =>
  host.spreadsheet
    .createDeveloperMetadataFinder()
    .withKey('gyakusan')
    .find()
    .map((mark) => mark.getValue() ?? '')
    .sort();

const protectionsOf = ({ host }: Addon) =>
  host
    .snapshot()
    .services.protections.map(({ range, unprotected, warningOnly }) =>
      JSON.stringify({ range, unprotected, warningOnly }),
    )
    .sort();

const sheetOf = ({ host }: Addon, name: string) => host.spreadsheet.getSheetByName(name) as Sheet;

/** A spreadsheet with rows and formulas of people's own, in which much of ours is gone. */
function spoil(addon: Addon): void {
  const targets = sheetOf(addon, '目標');
  targets
    .insertRowBefore(7)
    .getRange('B7:C7')
    .setValues([['自分の行', 5]]);
  targets.deleteRow(9);
  targets.deleteRow(12);
  targets.deleteColumn(7);
  targets.getRange('F12').setValue(1);
  const daily = sheetOf(addon, '日次入力');
  daily.getRange('A2:D2').setValues([['2026-03-02', '田中', '紹介', 9]]);
  daily.deleteColumn(4);
  daily.deleteColumn(6);
  daily.deleteRow(1);
  sheetOf(addon, '設定').deleteColumn(1);
  addon.host.spreadsheet.deleteSheet(sheetOf(addon, '履歴'));
}

function choosePhase(addon: Addon): void {
  const settings = sheetOf(addon, '設定');
  const row =
    settings
      .getDataRange()
      .getValues()
      .findIndex(([key]) => key === 'phase') + 1;
  const chain =
    settings
      .getDataRange()
      .getValues()
      .findIndex(([key]) => key === 'chain') + 1;
  settings.getRange(row, 3).setValue('成長期');
  settings.getRange(chain, 3).setValue('詳細');
}

const CASES: readonly (readonly [command: string, again: string, prepare: (addon: Addon) => void])[] = [
  ['installMinimal', 'installMinimal', () => undefined],
  [
    'repairTemplates',
    'repairTemplates',
    (addon) => {
      addon.host.call('installMinimal');
      spoil(addon);
    },
  ],
  [
    'changePhase',
    'changePhase',
    (addon) => {
      addon.host.call('installMinimal');
      choosePhase(addon);
    },
  ],
  ['uninstallTemplates', 'uninstallTemplates', (addon) => addon.host.call('installMinimal')],
];

describe('an interruption', () => {
  /** How many places to stop at are tried of each command, spread over all of them; every one with STOPS=all. */
  const tried = process.env.STOPS === 'all' ? Number.POSITIVE_INFINITY : 3;

  it.each(CASES)(
    'of %s anywhere ends, once it is run again, as if it had not been',
    (command, again, prepare) => {
      const first = openAddon();
      prepare(first);
      const start: HostSnapshot = first.host.snapshot();
      const run = (stopAt: number) => {
        const calls: string[] = [];
        const addon = openAddon({
          snapshot: start,
          beforeCall: (call) => {
            if (CHANGES.test(call) && calls.push(call) === stopAt) throw new Error('Service timed out');
          },
        });
        addon.host.call(command);
        return { addon, calls };
      };
      const undisturbed = run(0);
      const wanted = everything(undisturbed.addon);
      const { calls } = undisturbed;
      expect(calls.length).toBeGreaterThan(20);
      const random = seededRandom(calls.length);
      const step = Math.max(1, calls.length / tried);
      for (let from = 0; from < calls.length; from += step) {
        const stopAt = Math.floor(from + random() * step) + 1;
        const { addon } = run(stopAt);
        addon.host.call(again);
        const told = `stopped before ${stopAt}: ${calls[stopAt - 1]}`;
        const now = everything(addon);
        const other = now.filter((line, i) => line !== wanted[i]);
        expect(now).toHaveLength(wanted.length);
        expect({ told, other }).toEqual({ told, other: [] });
        addon.host.dispose();
      }
    },
  );
});
