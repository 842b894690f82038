import fc from 'fast-check';
import { noActivity } from '../../../src/core/kpi/measures';
import type { Language } from '../../../src/core/words/index';
import { storyJa } from '../../../src/core/words/story-ja';
import { EXAMPLE, halfway, made, storyOf } from './story-of';

describe('bottleneckStory', () => {
  it('tells the worked example in Japanese: likely, not certain, and what would tell', () => {
    expect(storyOf(EXAMPLE)).toEqual({
      what: [
        '商談設定数は12件で、目標の20件に届いていません。',
        '最も遅れているのは商談化率です。3.3%（12 ÷ 360）で、目標の5.5%に対して60.6%です。',
        '商談設定数の差 −7.8件の内訳は、商談化率 −7.8件です。',
      ],
      why: [
        '行動量は足りています。',
        '質の問題の可能性が高い状態です。目標を下回っている確率は約97%ですが、95%信頼区間の1.9%〜5.7%に目標の5.5%が入るため、まだ断定できません。',
        'いまの率が続けば、有効コンタクト数があと約66件あれば判断できます。',
        '考えられる原因: ヒアリング・価値提案に課題があります。',
      ],
      soWhat: [
        'ほかが今のままなら、商談化率が1ポイント上がると商談設定数は+3.6件です。',
        'ほかが今のままなら、商談化率が目標に届くと商談設定数は+7.8件です。',
      ],
      nowWhat: [
        'トークスクリプトを見直し、うまくいった会話を共有します。',
        'ヒアリング項目をそろえ、録音の振り返りと練習をします。',
        '進め方: トーク改善、スキル向上',
      ],
    });
  });

  it('tells it in English', () => {
    expect(storyOf(EXAMPLE, 'en')).toEqual({
      what: [
        'Meetings set: 12 against 20 (target), short of it.',
        'Furthest behind: Meeting rate at 3.3% (12 ÷ 360), 60.6% of its target of 5.5%.',
        'The gap of −7.8 (Meetings set) is made up of: Meeting rate −7.8.',
      ],
      why: [
        'There is enough activity.',
        'It is probably a question of quality: the rate is below its target with a probability of about 97%, but the 95% interval, 1.9% to 5.7%, still holds the target of 5.5%, so it is not certain yet.',
        'If the rate stays as it is, about 66 more will tell (Effective contacts).',
        'A possible cause: Discovery and value proposition are the question.',
      ],
      soWhat: [
        'The rest unchanged, one percentage point more of Meeting rate means +3.6 (Meetings set).',
        'The rest unchanged, bringing Meeting rate to its target means +7.8 (Meetings set).',
      ],
      nowWhat: [
        'Review the talk script, and share the calls that went well.',
        'Agree on the discovery questions; go through recordings and practise.',
        'Approach: a better talk, training',
      ],
    });
  });

  it('says that nothing is known where nothing was done', () => {
    expect(storyOf(halfway(noActivity()))).toEqual({
      what: ['まだ実績がありません。'],
      why: ['判断できる数字がまだありません。'],
      soWhat: ['実績が入るまで、ボトルネックは分かりません。'],
      nowWhat: ['日次入力に実績を入れます。'],
    });
  });

  it('has nothing to find fault with where all is on target', () => {
    // By now 1,000 calls and 7.5 wins; 990 calls are 99%, 297 → 30 → 8 at or above the rates.
    expect(storyOf(halfway(made(990, 297, 30, 8)))).toEqual({
      what: ['受注数は8件で、今日までの目安の7.5件に対して順調です。'],
      why: ['目標を下回っている段階はありません。'],
      soWhat: ['いまのところ、急いで変えるところはありません。'],
      nowWhat: ['うまくいっている点を共有し、記録を続けます。'],
    });
  });

  it('takes 99% of the outcome for on track', () => {
    // 800 calls by now at 50% three times: 100 wins.
    const half = { rates: { connectRate: 0.5, meetingRate: 0.5, winRate: 0.5 } };
    const targets = halfway(noActivity()).targets.map(({ key }) => ({ key, required: 1600 }));
    const whatOf = (won: number) => storyOf(halfway(made(800, 400, 200, won), { ...half, targets })).what[0];
    expect(whatOf(99)).toBe('受注数は99件で、今日までの目安の100件に対して順調です。');
    expect(whatOf(98)).toBe('受注数は98件で、今日までの目安の100件に届いていません。');
  });

  it('splits no gap that one decimal would not show', () => {
    // 1,200 calls × 30% × 1/90 = 4 meetings; one contact of 360 is missing, 4 × ln (359/360) = −0.01.
    const rates = { connectRate: 0.3, meetingRate: 1 / 90 };
    const { what } = storyOf({ ...EXAMPLE, actual: made(1200, 359, 4, 0), rates });
    expect(what).toHaveLength(2);
    expect(what[1]).toContain('接続率です。29.9%（359 ÷ 1,200）');
  });

  it('tells of too few calls as a question of activity', () => {
    // 600 of 1,000 calls; 600 × 30% × 10% × 25% = 4.5 against 7.5, were the rates kept; 5 wins of 18 are more.
    const { what, why, soWhat, nowWhat } = storyOf(halfway(made(600, 180, 18, 5)));
    expect(what).toEqual([
      '受注数は5件で、今日までの目安の7.5件に届いていません。',
      '最も遅れているのは架電数です。600件で、今日までの目安の1,000件に対して60.0%です。',
      // L(5, 7.5) = 2.5 ÷ ln 1.5 = 6.166: × ln 0.6 = −3.15; × ln (5/18 ÷ 0.25) = +0.65.
      '受注数の差 −2.5件の内訳は、架電数 −3.1件、受注率 +0.6件です。',
    ]);
    expect(why).toEqual(['行動量が足りていません。']);
    // 400 calls more × 30% × 10% × 5/18 = 3.33.
    expect(soWhat).toEqual(['ほかが今のままなら、架電数が今日までの目安に届くと受注数は+3.3件です。']);
    expect(nowWhat).toEqual([
      '架電の時間を先に予定へ入れ、ほかの作業は別の時間にまとめます。',
      '発信や記録の手間を減らすツールとひな形を使います。',
      '進め方: 業務効率化、リソース追加',
    ]);
  });

  it('is certain only beyond chance, and then says so', () => {
    // 150 of 3,000: Wilson 4.28–5.84%, below 10%.
    const { why, soWhat, nowWhat } = storyOf(halfway(made(10_000, 3000, 150, 40)));
    expect(why).toEqual([
      '行動量は足りています。',
      '質の問題です。95%信頼区間は4.3%〜5.8%で、目標の10.0%を下回っており、偶然とは考えにくい差です。',
      '考えられる原因: ヒアリング・価値提案に課題があります。',
    ]);
    // A point of 3,000 contacts is 30 meetings, each 40/150 of a win: 8 wins; the five points to 10% are 40.
    expect(soWhat).toEqual([
      'ほかが今のままなら、商談化率が1ポイント上がると受注数は+8.0件です。',
      'ほかが今のままなら、商談化率が目標に届くと受注数は+40.0件です。',
    ]);
    expect(nowWhat).not.toContain(storyJa.collect);
    expect(storyOf(halfway(made(10_000, 3000, 150, 40)), 'en').why[1]).toBe(
      'It is a question of quality: the 95% interval is 4.3% to 5.8%, below the target of 10.0%, so chance is an unlikely explanation.',
    );
  });

  it('names no cause where chance alone would do, and advises to wait', () => {
    // 28 of 300 is 9.33% of 10%: Wilson 6.54–13.16%. 1.959964² × 0.09 ÷ (1/150)² = 7,778.95: 7,479 more.
    const { why, nowWhat } = storyOf(halfway(made(1000, 300, 28, 8)));
    expect(why).toEqual([
      '行動量は足りています。',
      '質の問題かどうかは、まだ判断できません。95%信頼区間の6.5%〜13.2%に目標の10.0%が入り、偶然でも起こる差です。',
      'いまの率が続けば、有効コンタクト数があと約7,500件あれば判断できます。',
    ]);
    expect(nowWhat[0]).toBe('件数がたまるまでは大きく変えず、次の点を確かめます。');
  });

  it('says when there is too little activity besides', () => {
    // 900 of 1,000 calls, and 20 meetings of 600 contacts: 3.3% of 10%.
    const { what, why, nowWhat } = storyOf(halfway(made(900, 600, 20, 5)));
    expect(what[1]).toContain('商談化率');
    // L(5, 7.5) = 6.166 × ln (1/3), ln 0.9, ln (2/3 ÷ 0.3): the costliest first.
    expect(what[2]).toBe('受注数の差 −2.5件の内訳は、商談化率 −6.8件、架電数 −0.6件、接続率 +4.9件です。');
    expect(why[0]).toBe('行動量も足りていません。');
    expect(nowWhat).toEqual([
      storyJa.checks.talkScript,
      storyJa.checks.hearing,
      storyJa.checks.timeUse,
      storyJa.checks.tools,
      '進め方: トーク改善、スキル向上、業務効率化、リソース追加',
    ]);
  });

  it('says when the list is worked too slowly, whatever else is fine', () => {
    const { why, nowWhat } = storyOf(
      halfway(made(1000, 300, 30, 8), { listConsumption: { worked: 50, due: 100 } }),
    );
    expect(why).toEqual([storyJa.allOnTarget, 'リストの消化が遅れています。']);
    expect(nowWhat).toEqual([storyJa.checks.priorities, storyJa.checks.criteria, '進め方: 優先順位の見直し']);
  });

  it('tells of calls that reached nobody, and nothing of the rates behind them', () => {
    const { what, why } = storyOf(halfway(made(1000, 0, 0, 0)));
    expect(what).toEqual([
      '受注数は0件で、今日までの目安の7.5件に届いていません。',
      '最も遅れているのは接続率です。0.0%（0 ÷ 1,000）で、目標の30.0%に対して0.0%です。',
      '受注数の差 −7.5件の内訳は、接続率 −7.5件です。',
    ]);
    expect(why[1]).toContain('質の問題です。95%信頼区間は0.0%〜0.4%');
  });

  it('counts without judging before a business day has passed', () => {
    const { what } = storyOf(halfway(made(40, 12, 3, 1), { days: { businessDays: 20, elapsed: 0 } }));
    expect(what).toEqual(['受注数は1件です。']);
  });

  it('has something to say in every part, and no figure that is none, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    const anyQuestion = fc
      .tuple(count, count, count, count, fc.integer({ min: 0, max: 20 }), fc.boolean())
      .map(([a, b, c, d, elapsed, cut]) => {
        const actual = made(a, b, c, d);
        const other = { label: 'b', counts: made(d, c, b, a) };
        const segments = [{ by: 'member', segments: [{ label: 'a', counts: actual }, other] }];
        return halfway(actual, { days: { businessDays: 20, elapsed }, ...(cut && { segments }) });
      });
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom<Language>('ja', 'en'), (question, language) => {
        const parts = Object.values(storyOf(question, language)) as readonly (readonly string[])[];
        expect(parts.map((sentences) => sentences.length > 0)).toEqual([true, true, true, true]);
        for (const sentence of parts.flat()) {
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|^\s*$/);
        }
      }),
    );
  });
});
