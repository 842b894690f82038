import { seededRandom } from '../../host/cli/seeded-random';
import { bottleneckOf } from '../../src/core/overview/bottleneck-of';
import { wilsonInterval } from '../../src/core/stats/wilson-interval';
import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { dailyRow } from './open-addon';

const MEMBERS = ['田中', '佐藤', '鈴木'];
const CHANNELS = ['展示会', '紹介'];

/** Rows of a team, the same for the same seed; `no` empties a stage for everybody. */
function rowsOf(seed: number, no?: 'effectiveContacts' | 'meetings' | 'won') {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  return Array.from({ length: 40 }, () => {
    const counts = { calls: upTo(90), effectiveContacts: upTo(30), meetings: upTo(4), won: upTo(1) };
    return {
      day: `2026-03-${String(1 + upTo(29)).padStart(2, '0')}`,
      member: MEMBERS[upTo(2)] as string,
      channel: CHANNELS[upTo(1)] as string,
      ...{ ...counts, ...(no && { [no]: 0 }) },
    };
  });
}

describe('ボトルネック', () => {
  it('splits the gap and weighs the factors as the core does, over seeds and with stages that are empty', async () => {
    const { host, send, overview } = openInstalled('installStandard');
    const form = formCells(host.spreadsheet, 'bottleneck');
    expect(form.errors()).toEqual([]);
    await send('saveSettings', { asOf: '2026-03-18', members: MEMBERS, channels: CHANNELS });
    const daily = host.spreadsheet.getSheetByName('日次入力') as GoogleAppsScript.Spreadsheet.Sheet;
    for (const [seed, no] of [[1], [2], [3, 'won'], [4, 'meetings'], [5, 'effectiveContacts']] as const) {
      const rows = rowsOf(seed, no);
      daily.getRange(2, 1, 200, 13).clearContent();
      await importDaily(send, {
        rows: rows.map(({ day, member, channel, ...counts }) => dailyRow(day, member, channel, counts)),
      });
      const at = form.look();
      const bottleneck = bottleneckOf(await overview());
      let sum = 0;
      for (const { key, contribution, onePoint, toTarget, verdict } of bottleneck.factors) {
        const row = `factor.${key}`;
        expect(at(row, 'part')).toBeCloseTo(contribution, 9);
        expect(at(row, 'reach')).toBeCloseTo(toTarget, 9);
        if (onePoint !== null) expect(at(row, 'point')).toBeCloseTo(onePoint, 9);
        expect(at(row, 'verdict') === '').toBe(verdict === 'not-yet-known' && at(row, 'attainment') === '');
        sum += at(row, 'part') as number;
      }
      expect(sum).toBeCloseTo(bottleneck.outcome.gap, 9);
      expect(at('factor.outcome', 'part')).toBeCloseTo(bottleneck.outcome.gap, 9);

      const inMonth = rows.filter(({ day }) => day <= '2026-03-18');
      const total = (of: typeof rows, measure: 'calls' | 'effectiveContacts' | 'meetings') =>
        of.reduce((all, row) => all + row[measure], 0);
      const team = total(inMonth, 'meetings') / total(inMonth, 'effectiveContacts');
      const segments = [
        ...MEMBERS.map(
          (name, i) => [`member.${i + 1}`, inMonth.filter(({ member }) => member === name)] as const,
        ),
        ...CHANNELS.map(
          (name, i) => [`channel.${i + 1}`, inMonth.filter(({ channel }) => channel === name)] as const,
        ),
      ];
      for (const [row, own] of segments) {
        const [calls, contacts, meetings] = (['calls', 'effectiveContacts', 'meetings'] as const).map(
          (measure) => total(own, measure),
        ) as [number, number, number];
        expect([at(row, 'target'), at(row, 'actual'), at(row, 'attainment')]).toEqual([
          calls,
          contacts,
          meetings,
        ]);
        if (contacts === 0) {
          expect([at(row, 'range'), at(row, 'verdict')]).toEqual(['', '']);
          continue;
        }
        const { low, high } = wilsonInterval(Math.min(meetings, contacts), contacts);
        expect(at(row, 'range')).toBeCloseTo(meetings / contacts, 9);
        expect(at(row, 'point')).toBeCloseTo(low, 9);
        expect(at(row, 'reach')).toBeCloseTo(high, 9);
        expect(at(row, 'verdict')).toBe(high < team ? '■ 低い' : low > team ? '● 高い' : '◇ 差は偶然の範囲');
      }
      expect(form.errors()).toEqual([]);
    }
  });

  it('tells the worked example of the field: quality, to be mended by talk and skills', async () => {
    const { host, send } = openInstalled('installStandard');
    await send('saveSettings', { asOf: '2026-03-31', members: ['田中'] });
    await send('saveTargets', {
      goal: { kind: 'won', value: 5 },
      rates: { connectRate: 0.3, meetingRate: 0.055, winRate: 0.25 },
    });
    await importDaily(send, {
      rows: [
        dailyRow('2026-03-02', '田中', '紹介', { calls: 1220, effectiveContacts: 366, meetings: 12, won: 3 }),
      ],
    });
    const at = formCells(host.spreadsheet, 'bottleneck').look();
    expect(
      ['worst', 'actions', 'cause', 'approach', 'check1', 'check2'].map((line) =>
        at(`summary.${line}`, 'target'),
      ),
    ).toEqual([
      '商談化率',
      '● 達成',
      '質の問題',
      '→ トーク改善、スキル向上',
      'トークスクリプトを見直し、うまくいった会話を共有します。',
      'ヒアリング項目をそろえ、録音の振り返りと練習をします。',
    ]);
    expect(at('flow.meetingRate', 'verdict')).toBe('■ ここから');
    expect(at('flow.connectRate', 'verdict')).toBe('● 目標どおり');
  });
});
