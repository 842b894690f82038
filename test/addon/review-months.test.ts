import { seededRandom } from '../../host/cli/seeded-random';
import { JAPANESE_OFFICE_WEEK, listBusinessDays } from '../../src/core/calendar/business-days';
import { addMonths, formatDay, monthSpan } from '../../src/core/calendar/day';
import { pageWordsOf } from '../../src/core/words/page-words';
import { reviewRequest } from '../../src/sidebar/review/review-request';
import { importDaily } from './import-daily';
import { dailyRow, openAddon } from './open-addon';

jest.setTimeout(300_000);

/** A quarter in the suite; REVIEW_MONTHS=12 is a year. */
const MONTHS = Array.from({ length: Number(process.env.REVIEW_MONTHS ?? 3) }, (_, i) =>
  addMonths('2025-04', i),
);
const MEMBERS = ['田中', '佐藤', '鈴木'];

describe('reviews of month after month', () => {
  it('stay as they were made, with the month’s own figures, at the same cost', async () => {
    const addon = openAddon();
    const { host, send, overview } = addon;
    host.call('installReviews');
    await send('saveSettings', { members: MEMBERS, channels: ['紹介', '展示会'], month: MONTHS[0] });
    const random = seededRandom(7);
    const words = pageWordsOf('ja');
    const sheetOf = (name: string) =>
      host.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    const valuesOf = (name: string) => sheetOf(name).getDataRange().getValues();

    const calls = new Map<string, number>();
    const made = new Map<string, unknown[][]>();
    const costs: number[] = [];
    for (const month of MONTHS) {
      const { first, last } = monthSpan(month);
      const asOf = formatDay(last);
      await send('saveSettings', { month, asOf });
      const rows = listBusinessDays(formatDay(first), asOf, JAPANESE_OFFICE_WEEK).flatMap((day) =>
        MEMBERS.map((member, i) => {
          const calls = 40 + Math.floor(random() * 40);
          const effectiveContacts = Math.floor(calls * (0.25 + random() * 0.1));
          const meetings = Math.floor(effectiveContacts * random() * 0.2);
          const won = random() < meetings * 0.2 ? 1 : 0;
          const counts = { calls, effectiveContacts, meetings, won, revenue: won * 500_000 };
          return dailyRow(day, member, i === 0 ? '紹介' : '展示会', counts);
        }),
      );
      await importDaily(send, { rows });
      calls.set(
        month,
        rows.reduce((sum, row) => sum + Number(row[3]), 0),
      );
      host.call('planBackwards');
      const request = reviewRequest('monthlyReview', await overview(), [], words);
      const { name } = await send('keepReview', request);
      costs.push(host.serviceCalls().keepReview?.total ?? 0);
      expect(name).toBe(`月次 ${month}`);
      made.set(name, valuesOf(name));
      host.call('closeMonth');
    }

    for (const [name, values] of made) {
      const row = (key: string) => values.find((line) => line[0] === key) ?? [];
      expect([name, row('summary.calls')[4]]).toEqual([name, calls.get(name.slice(3))]);
      expect(String(row('story.what')[2])).not.toBe('');
      expect(values.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
      expect(valuesOf(name)).toEqual(values);
    }
    const spent = costs.map((cost, i) => cost - (costs[i - 1] ?? 0));
    expect(spent.map((cost) => cost <= (spent[0] ?? 0) + 2)).toEqual(spent.map(() => true));
  });
});
