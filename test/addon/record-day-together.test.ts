import { seededRandom } from '../../host/cli/seeded-random';
import { type DayChange, reversed } from '../../src/core/entry/day-row';
import { type Measure, noActivity } from '../../src/core/kpi/measures';
import { openApril, sheetOf } from './april-books';
import { DAY, record, rowsToday } from './day-entries';
import { dailyRow } from './open-addon';

describe('recordDay', () => {
  it('loses and doubles nothing of two people who enter, take back and rearrange in turns', async () => {
    const random = seededRandom(7);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    const pick = <T>(list: readonly T[]): T => list[upTo(list.length - 1)] as T;
    const addon = await openApril([dailyRow(DAY, '佐藤', '展示会', { calls: 11 })]);
    const sheet = sheetOf(addon, '日次入力');
    const MEASURED: readonly Measure[] = ['calls', 'effectiveContacts', 'meetings', 'mailsSent', 'revenue'];
    const CHANNELS = ['', '紹介', '展示会'];
    /** What every row has to hold, kept by the test itself. */
    const wanted = new Map<string, { counts: Record<string, number>; memo: string }>();
    const wantedOf = (member: string, channel: string) => {
      const key = `${member}|${channel}`;
      const known = wanted.get(key) ?? { counts: {}, memo: '' };
      wanted.set(key, known);
      return known;
    };
    wantedOf('佐藤', '展示会').counts.calls = 11;
    /** Each of the two has a page: what it has seen of the memo, and what it may take back. */
    const pages = [0, 1].map(() => ({
      seen: new Map<string, string>(),
      done: [] as { member: string; channel: string; change: DayChange }[],
    }));
    let refused = 0;
    for (let step = 0; step < 400; step++) {
      const page = pick(pages);
      const act = random();
      if (act < 0.03) sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort(1 + upTo(3));
      else if (act < 0.04) sheet.insertColumnBefore(1 + upTo(4));
      else if (act < 0.05) sheet.moveColumns(sheet.getRange(1, 1 + upTo(5)), 1);
      else if (act < 0.3 && page.done.length > 0) {
        const { member, channel, change } = page.done.pop() as (typeof page.done)[number];
        const row = wantedOf(member, channel);
        const isOverwritten = change.texts?.memo !== undefined && row.memo !== change.texts.memo.to;
        const back = record(addon, reversed(change), channel, member);
        if (isOverwritten) {
          await expect(back).rejects.toThrow('書き換えた');
          refused++;
          continue;
        }
        await back;
        for (const [measure, n] of Object.entries(change.add))
          row.counts[measure] = (row.counts[measure] ?? 0) - n;
        if (change.texts?.memo) row.memo = change.texts.memo.from;
      } else {
        const [member, channel] = [pick(['田中', '佐藤']), pick(CHANNELS)];
        const row = wantedOf(member, channel);
        const key = `${member}|${channel}`;
        const add = Object.fromEntries(
          MEASURED.filter(() => random() < 0.3).map((measure) => [measure, upTo(9)]),
        ) as DayChange['add'];
        const from = page.seen.get(key) ?? '';
        const change: DayChange =
          random() < 0.3 ? { add, texts: { memo: { from, to: `メモ${step}` } } } : { add };
        if (change.texts && row.memo !== from) {
          await expect(record(addon, change, channel, member)).rejects.toThrow('書き換えた');
          page.seen.set(key, row.memo);
          refused++;
          continue;
        }
        const answer = await record(addon, change, channel, member);
        for (const [measure, n] of Object.entries(add)) row.counts[measure] = (row.counts[measure] ?? 0) + n;
        if (change.texts?.memo) row.memo = change.texts.memo.to;
        page.seen.set(key, row.memo);
        page.done.push({ member, channel, change });
        expect([step, answer.row.texts.memo]).toEqual([step, row.memo]);
      }
    }
    expect(refused).toBeGreaterThan(20);
    for (const member of ['田中', '佐藤']) {
      const rows = await rowsToday(addon, member);
      expect(new Set(rows.map(({ channel }) => channel)).size).toBe(rows.length);
      for (const channel of CHANNELS) {
        const { counts, memo } = wantedOf(member, channel);
        const row = rows.find((candidate) => candidate.channel === channel);
        expect([member, channel, row?.counts ?? noActivity()]).toEqual([
          member,
          channel,
          { ...noActivity(), ...counts },
        ]);
        expect(row?.texts.memo ?? '').toBe(memo);
      }
    }
    const { today, problems } = await addon.overview();
    const sum = (measure: string) =>
      [...wanted.values()].reduce((n, { counts }) => n + (counts[measure] ?? 0), 0);
    expect(MEASURED.map((measure) => today[measure])).toEqual(MEASURED.map(sum));
    expect(problems).toEqual([]);
  });
});
