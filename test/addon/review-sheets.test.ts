import { openInstalled } from './installed';

const SHEETS = {
  ja_JP: ['日次', '週次レビュー', '月次レビュー', '改善アクション'],
  en_US: ['Today', 'Weekly review', 'Monthly review', 'Improvements'],
} as const;

describe('the daily sheet, the reviews and the improvement actions', () => {
  it.each(['ja_JP', 'en_US'] as const)('show no error while nothing is filled in (%s)', (locale) => {
    const { host } = openInstalled('installEverything', { locale });
    for (const name of SHEETS[locale]) {
      const cells = host.spreadsheet.getSheetByName(name)?.getDataRange().getDisplayValues().flat() ?? [];
      expect(cells.filter((cell) => cell !== '').length).toBeGreaterThan(10);
      expect(cells.filter((cell) => cell.startsWith('#'))).toEqual([]);
    }
  });
});
