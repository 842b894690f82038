import type { Library } from '../template/library';
import type { TriedPart } from '../template/self-test-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Not the key of our marks: the sheet is nobody's to be found. */
const KEY = 'gyakusan-self-test';

/**
 * Tries on an empty sheet, and writes there, what the add-on takes for granted of Sheets: a row each, with what a cell
 * shows or what a service threw.
 *
 * @returns how many passed, of how many
 */
export function trySheet(
  sheet: Sheet,
  { cells, charts, says, head, passed, failed }: Library['selfTest'],
): { readonly passed: number; readonly all: number } {
  const spreadsheet = sheet.getParent();
  const parts: { readonly [part in TriedPart]: () => boolean } = {
    copied: () => {
      sheet.addDeveloperMetadata(KEY);
      const copy = sheet.copyTo(spreadsheet);
      const marks = copy.getDeveloperMetadata().length;
      spreadsheet.deleteSheet(copy);
      return marks === 1;
    },
    moved: () => {
      sheet.getRange('H:H').addDeveloperMetadata(KEY);
      sheet.insertColumnBefore(7);
      return sheet.getRange('I:I').getDeveloperMetadata().length === 1;
    },
    recalculated: () => {
      sheet.getRange('F1:F2').setValues([[1], ['=F1+1']]);
      sheet.getRange('F1').setValue(5);
      return sheet.getRange('F2').getValue() === 6;
    },
    charts: () => {
      for (const type of charts)
        sheet.insertChart(
          sheet
            .newChart()
            .setChartType(Charts.ChartType[type])
            .addRange(sheet.getRange('F1:F2'))
            .setPosition(2, 6, 0, 0)
            .build(),
        );
      return sheet.getCharts().length === charts.length;
    },
    lock: () => LockService.getDocumentLock().tryLock(9000),
    kept: () => {
      const store = PropertiesService.getDocumentProperties().setProperty(KEY, KEY);
      const kept = store.getProperty(KEY);
      store.deleteProperty(KEY);
      return kept === KEY;
    },
    allowed: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
  };
  const lines = [
    ...Object.entries(cells).map(([key, [format, entry, expected]], i) => {
      const cell = sheet.getRange(i + 2, 3);
      if (format) cell.setNumberFormat(format);
      const shown = cell.setValue(entry).getDisplayValue();
      return { key, isPassed: shown === expected, notes: [`'${shown}`, `'${expected}`] };
    }),
    ...Object.entries(parts).map(([key, part]) => {
      try {
        return { key, isPassed: part(), notes: ['', ''] };
      } catch (error) {
        return { key, isPassed: false, notes: [`'${error}`, ''] };
      }
    }),
  ];
  const rows = lines.map(({ key, isPassed, notes }) => [
    says[key as keyof typeof says],
    isPassed ? passed : failed,
    ...notes,
  ]);
  sheet.getRange(1, 3, rows.length + 1, 1).setNumberFormat('General');
  sheet.getRange(1, 1, rows.length + 1, 4).setValues([[...head], ...rows]);
  return { passed: lines.filter(({ isPassed }) => isPassed).length, all: lines.length };
}
