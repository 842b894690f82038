import { seededRandom } from '../../host/cli/seeded-random';
import { JAPANESE_OFFICE_WEEK, listBusinessDays } from '../../src/core/calendar/business-days';
import { addMonths, formatDay, monthSpan } from '../../src/core/calendar/day';
import { pageWordsOf } from '../../src/core/words/page-words';
import { reviewRequest } from '../../src/sidebar/review/review-request';
import { importDaily } from './import-daily';
import { dailyRow, openAddon } from './open-addon';

const MEMBERS = ['田中', '佐藤', '鈴木'];

/** A month that was reviewed and closed: the review's sheet, the calls typed in, and the service calls it took. */
export interface ReviewedMonth {
  readonly name: string;
  readonly calls: number;
  readonly cost: number;
  /** The sheet's values right after it was made. */
  readonly values: unknown[][];
}

/** A made-up team's months from April 2025: typed, planned, reviewed, closed, one after another. */
export async function reviewMonths(count: number) {
  const addon = openAddon();
  const { host, send, overview } = addon;
  host.call('installReviews');
  await send('saveSettings', { members: MEMBERS, channels: ['紹介', '展示会'], month: '2025-04' });
  const random = seededRandom(7);
  const words = pageWordsOf('ja');
  const months: ReviewedMonth[] = [];
  let spent = 0;
  for (let i = 0; i < count; i++) {
    const month = addMonths('2025-04', i);
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
    host.call('planBackwards');
    const { name } = await send('keepReview', reviewRequest('monthlyReview', await overview(), [], words));
    const total = host.serviceCalls().keepReview?.total ?? 0;
    months.push({
      name,
      calls: rows.reduce((sum, row) => sum + Number(row[3]), 0),
      cost: total - spent,
      values: valuesOf(name),
    });
    spent = total;
    host.call('closeMonth');
  }
  function valuesOf(name: string): unknown[][] {
    const sheet = host.spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`reviewMonths found no sheet "${name}"`);
    return sheet.getDataRange().getValues();
  }
  return { host, months, valuesOf };
}
