import type { FunnelQuestion } from '../../../src/core/funnel/analyse-funnel';
import type { Grouping } from '../../../src/core/funnel/groupings';
import { EXAMPLE, halfway, made, storyOf } from './story-of';

const member = (label: string, effectiveContacts: number, meetings: number) => ({
  label,
  counts: { calls: effectiveContacts * 3, effectiveContacts, meetings },
});

const withMembers = (...segments: Grouping['segments']): FunnelQuestion => ({
  ...EXAMPLE,
  segments: [{ by: 'member', segments }],
});

describe('bottleneckStory, by segment', () => {
  it('tells of the member that is lower for sure, and what that costs', () => {
    // 2 of 180 against 10 of 180: 8 meetings.
    const { why, soWhat } = storyOf(withMembers(member('佐藤', 180, 2), member('鈴木', 180, 10)));
    expect(why[4]).toBe('担当者別では、「佐藤」の商談化率が1.1%で、ほか（5.6%）より低くなっています。');
    expect(soWhat[2]).toBe('「佐藤」の商談化率がほかと同じになると、商談設定数は+8.0件です。');
    const english = storyOf(withMembers(member('Sato', 180, 2), member('Suzuki', 180, 10)), 'en');
    expect(english.why[4]).toBe('By member, "Sato" is lower than the rest: Meeting rate 1.1% against 5.6%.');
    expect(english.soWhat[2]).toBe(
      'If "Sato" had the Meeting rate of the rest, that would mean +8.0 (Meetings set).',
    );
  });

  it('does not claim what a member’s sample cannot carry', () => {
    // 3 of 180 against 9 of 180: pooled 1/30, z = −(1/30) ÷ √(29/900 ÷ 90) = −1.7617. Of four comparisons two show
    // nothing, so p counts double: (2.241403 ÷ 1.7617)² − 1 = 0.6188 of 180, 112 more.
    const { why, soWhat } = storyOf(withMembers(member('佐藤', 180, 3), member('鈴木', 180, 9)));
    expect(why[4]).toBe(
      '担当者別では、「佐藤」の商談化率が1.7%で、ほかは5.0%ですが、まだ断定できません。あと約120件あれば判断できます。',
    );
    expect(soWhat[2]).toBe('「佐藤」の商談化率がほかと同じになると、商談設定数は+6.0件です。');
    expect(storyOf(withMembers(member('Sato', 180, 3), member('Suzuki', 180, 9)), 'en').why[4]).toBe(
      'By member, "Sato" has Meeting rate 1.7% against 5.0% for the rest, which is not certain yet; about 120 more will tell.',
    );
  });

  it('leaves out a difference that twice the data would not tell', () => {
    // 5 of 180 against 7 of 180: z = −0.587, eleven times the data.
    const { why } = storyOf(withMembers(member('佐藤', 180, 5), member('鈴木', 180, 7)));
    expect(why).toHaveLength(4);
  });

  it('tells of the worse one of two, whichever stands first', () => {
    const { why } = storyOf(withMembers(member('鈴木', 180, 9), member('佐藤', 180, 3)));
    expect(why[4]).toContain('「佐藤」の商談化率が1.7%で、ほかは5.0%');
  });

  it('tells of a difference that just twice the data would tell', () => {
    // 0 of 10 against 5 of 10: 10 × 5 ÷ 20 = 2.5 expected, of the 5 that the z test asks for.
    const { why } = storyOf(withMembers(member('佐藤', 10, 0), member('鈴木', 10, 5)));
    expect(why[4]).toBe(
      '担当者別では、「佐藤」の商談化率が0.0%で、ほかは50.0%ですが、まだ断定できません。あと約10件あれば判断できます。',
    );
  });

  it('tells of one segment only while nothing is certain', () => {
    // 5 of 180 against 25 of 360, twice: pooled 1/18, z = −(1/24) ÷ √(17/324 ÷ 120) = −1.9926. Of six comparisons the
    // three of 接続率 show nothing, so p counts double: (2.241403 ÷ 1.9926)² − 1 = 0.2653 of 180, 48 more.
    const { why } = storyOf(
      withMembers(member('佐藤', 180, 5), member('高橋', 180, 5), member('鈴木', 180, 20)),
    );
    expect(why.slice(4)).toEqual([
      '担当者別では、「佐藤」の商談化率が2.8%で、ほかは6.9%ですが、まだ断定できません。あと約48件あれば判断できます。',
    ]);
  });

  it('tells of no uncertain difference in a rate that is not the bottleneck', () => {
    // 45 and 63 contacts of 180 calls, z = −2.07; the same share of them, a ninth, became meetings.
    const cut = (label: string, effectiveContacts: number, meetings: number) => ({
      label,
      counts: { calls: 180, effectiveContacts, meetings },
    });
    expect(storyOf(withMembers(cut('佐藤', 45, 5), cut('鈴木', 63, 7))).why).toHaveLength(4);
    const onTarget = { by: 'member', segments: [member('佐藤', 180, 3), member('鈴木', 180, 9)] };
    const { why } = storyOf(halfway(made(990, 297, 30, 8), { segments: [onTarget] }));
    expect(why).toEqual(['目標を下回っている段階はありません。']);
  });

  it('tells of two segments at most, the costliest first, by the names people know them by', () => {
    const by = (name: string, label: string, other: string, low: number): Grouping => ({
      by: name,
      segments: [
        { label, counts: { effectiveContacts: 1500, meetings: low } },
        { label: other, counts: { effectiveContacts: 1500, meetings: 150 - low } },
      ],
    });
    const asked = halfway(made(10_000, 3000, 150, 40), {
      segments: [by('weekday', '5', '1', 40), by('member', '', '佐藤', 20), by('業種', '製造', '小売', 10)],
    });
    const { why, soWhat } = storyOf(asked);
    expect(why.slice(3)).toEqual([
      '業種別では、「製造」の商談化率が0.7%で、ほか（9.3%）より低くなっています。',
      '担当者別では、「（担当者なし）」の商談化率が1.3%で、ほか（8.7%）より低くなっています。',
    ]);
    expect(soWhat).toHaveLength(4);
    const weekday = { ...asked, segments: [by('weekday', '5', '1', 40), by('channel', '', 'Web', 50)] };
    expect(storyOf(weekday).why.slice(3)).toEqual([
      '曜日別では、「金曜日」の商談化率が2.7%で、ほか（7.3%）より低くなっています。',
      'リードソース別では、「（リードソースなし）」の商談化率が3.3%で、ほか（6.7%）より低くなっています。',
    ]);
    expect(storyOf(weekday, 'en').why.slice(3)).toEqual([
      'By weekday, "Fri" is lower than the rest: Meeting rate 2.7% against 7.3%.',
      'By lead source, "(no source)" is lower than the rest: Meeting rate 3.3% against 6.7%.',
    ]);
  });
});
