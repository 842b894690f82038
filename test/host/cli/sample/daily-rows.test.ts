import { sampleRows } from '../../../../host/cli/sample/daily-rows';
import {
  type ActivityRow,
  analyseFunnel,
  CHAINS,
  countBusinessDays,
  dayOf,
  initialRates,
  isBusinessDay,
  JAPANESE_OFFICE_WEEK,
  MEASURES,
  monthOf,
  monthSpan,
  noActivity,
  planChain,
  reversePlan,
  type Stage,
} from '../../../../src/core';

const ja = { language: 'ja', asOf: '2026-04-15', seed: 1 } as const;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function total(rows: readonly ActivityRow[]) {
  const sums = noActivity();
  for (const { measures } of rows) for (const measure of MEASURES) sums[measure] += measures[measure];
  return sums;
}

const ofMonth = (rows: readonly ActivityRow[], month: string) =>
  rows.filter(({ day }) => day.startsWith(month));

describe('sampleRows', () => {
  it('is the same for the same seed and another for another', () => {
    expect(sampleRows(ja)).toEqual(sampleRows(ja));
    expect(sampleRows({ ...ja, seed: 2 })).not.toEqual(sampleRows(ja));
  });

  it('has business days of four months, up to the as-of day', () => {
    const days = [...new Set(sampleRows(ja).map(({ day }) => day))];
    expect([...new Set(days.map((day) => monthOf(dayOf(day))))]).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
    ]);
    expect(days).toHaveLength(
      countBusinessDays(dayOf('2026-01-01'), dayOf('2026-04-15'), JAPANESE_OFFICE_WEEK),
    );
    expect(days.filter((day) => !isBusinessDay(dayOf(day), JAPANESE_OFFICE_WEEK))).toEqual([]);
  });

  it('has five members and four lead sources, in the words of the language', () => {
    const names = (language: 'ja' | 'en') => {
      const rows = sampleRows({ ...ja, language });
      return [
        [...new Set(rows.map(({ member }) => member))].sort(),
        [...new Set(rows.map(({ channel }) => channel))].sort(),
      ];
    };
    expect(names('en')).toEqual([
      ['Ito', 'Sato', 'Suzuki', 'Takahashi', 'Tanaka'],
      ['Referral', 'Trade show', 'Web form', 'Webinar'],
    ]);
    expect(names('ja')).toEqual([
      ['伊藤', '佐藤', '田中', '鈴木', '高橋'].sort(),
      ['Webフォーム', '展示会', 'セミナー', '紹介'].sort(),
    ]);
  });

  it('has at most two rows a day and member, of different sources', () => {
    const seen = new Map<string, string[]>();
    for (const { day, member, channel } of sampleRows(ja)) {
      seen.set(`${day} ${member}`, [...(seen.get(`${day} ${member}`) ?? []), channel]);
    }
    for (const channels of seen.values()) {
      expect(channels.length).toBeLessThanOrEqual(2);
      expect(new Set(channels).size).toBe(channels.length);
    }
  });

  it.each(SEEDS)('counts whole numbers, each stage within the one before it (seed %d)', (seed) => {
    for (const { measures: m } of sampleRows({ ...ja, seed })) {
      for (const measure of MEASURES) expect(Number.isInteger(m[measure])).toBe(true);
      const funnel = [
        m.calls,
        m.rings,
        m.connects,
        m.effectiveContacts,
        m.meetings,
        m.qualifiedMeetings,
        m.won,
        0,
      ];
      expect(funnel).toEqual([...funnel].sort((a, b) => b - a));
      expect(m.revenue > 0).toBe(m.won > 0);
    }
  });

  // From the middle of a month on: before, a few calls too few say as much as the rates of three days.
  it.each(SEEDS)('has its bottleneck where effective contacts become meetings (seed %d)', (seed) => {
    for (const asOf of ['2026-04-15', '2026-04-30', '2026-03-31', '2026-01-31']) {
      const rows = sampleRows({ ...ja, seed, asOf });
      const month = asOf.slice(0, 7);
      const { first, last } = monthSpan(month);
      const days = {
        businessDays: countBusinessDays(first, last, JAPANESE_OFFICE_WEEK),
        elapsed: countBusinessDays(first, dayOf(asOf), JAPANESE_OFFICE_WEEK),
      };
      const rates = initialRates(CHAINS.short);
      const { stages } = reversePlan({ goal: 10, chain: planChain(CHAINS.short, rates) });
      const actual = total(ofMonth(rows, month));
      const targets = stages.map(({ key, required }) => ({ key: key as Stage, required }));
      const found = analyseFunnel({ chain: CHAINS.short, actual, targets, rates, days });
      expect(found.factor).toBe('meetingRate');
      expect(found.cause).toBe('quality');
    }
  });

  it('is on target with calls, at about 60% with meetings, and wins around 500,000 yen', () => {
    const march = total(ofMonth(sampleRows(ja), '2026-03'));
    expect(march.calls / 1333).toBeGreaterThan(0.95);
    expect(march.calls / 1333).toBeLessThan(1.15);
    expect(march.meetings / march.effectiveContacts).toBeGreaterThan(0.05);
    expect(march.meetings / march.effectiveContacts).toBeLessThan(0.07);
    const all = total(sampleRows(ja));
    expect(all.revenue / all.won).toBeGreaterThan(400_000);
    expect(all.revenue / all.won).toBeLessThan(600_000);
    const february = total(ofMonth(sampleRows(ja), '2026-02'));
    expect(february.meetings / february.effectiveContacts).toBeGreaterThan(0.09);
  });
});
