import { seededRandom } from '../../host/cli/seeded-random';
import {
  countBusinessDays,
  dayOf,
  isBusinessDay,
  JAPANESE_OFFICE_WEEK,
  weekdayOf,
} from '../../src/core/index';
import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { dailyRow } from './open-addon';

const MEMBERS = ['田中', '佐藤', '鈴木', '高橋'];
const DAYS = Array.from({ length: 31 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`);
const AS_OF = '2026-03-26';
const STARTED = '2026-03-16';

/** Who entered on which days, weekends too; the third has hardly any, the fourth none. */
function entriesOf(seed: number) {
  const random = seededRandom(seed);
  const chances = [0.85, 0.6, 0.1, 0];
  return DAYS.flatMap((day) =>
    MEMBERS.filter((_, i) => random() < (chances[i] as number)).map((member) => ({ day, member })),
  );
}

describe('定着', () => {
  it('gives the rates a plain count of days gives, over seeds', async () => {
    const { host, send } = openInstalled('installReviews');
    const form = formCells(host.spreadsheet, 'adoption');
    expect(form.errors()).toEqual([]);
    expect(form.look()('view.work', 'm1')).toBe('');
    await send('saveSettings', { asOf: AS_OF, members: MEMBERS });
    const roles = ['マネージャー', 'メンバー', 'メンバー', 'メンバー'];
    const departments = ['東', '西', '西', '東'];
    MEMBERS.forEach((_, i) => {
      form
        .set(`member.${i + 1}`, 'm1', roles[i] as string)
        .offset(0, 1)
        .setValue(departments[i]);
    });
    form.set('initiative', 'm1', STARTED.replace(/-/g, '/'));
    const daily = host.spreadsheet.getSheetByName('日次入力') as GoogleAppsScript.Spreadsheet.Sheet;
    const business = DAYS.filter((day) => day <= AS_OF && isBusinessDay(dayOf(day), JAPANESE_OFFICE_WEEK));
    expect(business).toHaveLength(countBusinessDays(dayOf('2026-03-01'), dayOf(AS_OF), JAPANESE_OFFICE_WEEK));

    for (const seed of [1, 2]) {
      const entries = entriesOf(seed);
      daily.getRange(2, 1, 200, 13).clearContent();
      const rows = entries.flatMap(({ day, member }, i) => {
        const row = dailyRow(day, member, '紹介', { calls: 5 }, i % 5 === 0 ? 'メモ' : '');
        return i % 3 === 0 ? [row, row] : [row];
      });
      await importDaily(send, { rows });
      const at = form.look();
      const rateOf = (days: readonly string[], members: readonly string[]) =>
        days.length * members.length === 0
          ? ''
          : entries.filter(({ day, member }) => days.includes(day) && members.includes(member)).length /
            (days.length * members.length);
      const expectRate = (
        row: string,
        column: string,
        days: readonly string[],
        members: readonly string[],
      ) => {
        const rate = rateOf(days, members);
        if (rate === '') expect(at(row, column)).toBe('');
        else expect(at(row, column)).toBeCloseTo(rate, 9);
      };
      const before = business.filter((day) => day < STARTED);
      const after = business.filter((day) => day >= STARTED);
      expectRate('view.work', 'm1', business, MEMBERS);
      MEMBERS.forEach((member, i) => {
        const row = `member.${i + 1}`;
        expectRate(row, 'm5', business, [member]);
        expectRate(row, 'm8', before, [member]);
        expectRate(row, 'm9', after, [member]);
        const own = entries
          .filter((entry) => entry.member === member && entry.day <= AS_OF)
          .map(({ day }) => day);
        const last = own[own.length - 1];
        expect(at(row, 'm7')).toBe(last === undefined ? '' : business.filter((day) => day > last).length);
        DAYS.forEach((day, d) => {
          const entered = entries.some((entry) => entry.day === day && entry.member === member);
          const works = isBusinessDay(dayOf(day), JAPANESE_OFFICE_WEEK);
          const sign = day > AS_OF ? '' : entered ? (works ? '●' : '○') : works ? '−' : '';
          expect(at(`day.${d + 1}`, row.replace('member.', 'm'))).toBe(sign);
        });
      });
      const groups = [
        ['manager', ['田中']],
        ['member', ['佐藤', '鈴木', '高橋']],
        ['1', ['田中', '高橋']],
        ['2', ['佐藤', '鈴木']],
        ['all', MEMBERS],
      ] as const;
      for (const [group, members] of groups) {
        expect(at(`group.${group}`, 'm1')).toBe(members.length);
        expectRate(`group.${group}`, 'm2', business, members);
        expectRate(`group.${group}`, 'm3', before, members);
        expectRate(`group.${group}`, 'm4', after, members);
      }
      expect([at('group.1', 'item'), at('group.2', 'item'), at('group.3', 'item')]).toEqual(['東', '西', '']);
      for (let weekday = 1; weekday <= 7; weekday++)
        expectRate(
          `pattern.${weekday}`,
          'm1',
          business.filter((day) => weekdayOf(dayOf(day)) === weekday),
          MEMBERS,
        );
      // March 2026 begins on a Sunday: its first week is that one day.
      const weeks = [
        ['03-01', '03-01'],
        ['03-02', '03-08'],
        ['03-09', '03-15'],
        ['03-16', '03-22'],
        ['03-23', '03-29'],
      ];
      weeks.forEach(([from, to], i) => {
        expectRate(
          `pattern.${i + 1}`,
          'm4',
          business.filter((day) => day >= `2026-${from}` && day <= `2026-${to}`),
          MEMBERS,
        );
      });
      expect(at('view.data', 'm1')).toBe(rows.filter(([day]) => (day as string) <= AS_OF).length);
      expect(at('finding.never', 'm1')).toBe('▲ 確認');
      expect(at('finding.never', 'm2')).toBe(
        '今月まだ入力していない人がいます。最初の1行を一緒に入れ、困っている点を聞きます。',
      );
      expect(at('finding.manager', 'm1')).toBe('● 問題なし');
      expect(at('finding.department', 'm1')).toBe(
        Math.abs(
          (rateOf(business, ['田中', '高橋']) as number) - (rateOf(business, ['佐藤', '鈴木']) as number),
        ) >= 0.2
          ? '▲ 確認'
          : '● 問題なし',
      );
      expect(form.errors()).toEqual([]);
    }
  });
});
