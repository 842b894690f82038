import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Overview } from '../../src/core/index';
import type { Language } from '../../src/core/words/index';
import { pageWordsOf } from '../../src/core/words/page-words';
import type { SheetId } from '../../src/template/types';
import { launchChromium } from '../chromium';
import { cardText, openView, tableCells } from './open-overview';
import { type Answer, openSidebar } from './open-sidebar';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Opened {
  readonly language?: Language;
  readonly sheets?: readonly SheetId[];
  readonly colorScheme?: 'light' | 'dark';
  readonly saved?: (request: unknown) => Answer;
}

/** The view 逆算 with its trial open, and what was asked to be saved. */
async function openTrial(
  overview: Overview | (() => Overview),
  { language = 'ja', sheets = ['revisions'], colorScheme = 'light', saved }: Opened = {},
) {
  const requests: unknown[] = [];
  const { page, errors } = await openSidebar(browser, {
    colorScheme,
    answer: (name, _, request) => {
      if (name === 'saveTargets') {
        requests.push(request);
        return saved ? saved(request) : { saved: true, recorded: 3 };
      }
      const now = typeof overview === 'function' ? overview() : overview;
      return { installed: true, sheets, language, overview: now, problems: [] };
    },
  });
  await openView(page, 'plan', language);
  await page.getByRole('button', { name: pageWordsOf(language).planView.tryOut }).click();
  return { page, errors, requests };
}

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

async function press(page: Page, name: string, key: string, times: number): Promise<void> {
  await slider(page, name).focus();
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

const type = (page: Page, name: string, text: string) =>
  page.getByRole('textbox', { name: `${name}（数字で入力）` }).fill(text);

/** The dividing chain, written out: goal, rates from the last to the first, days and heads. */
function divided(goal: number, rates: readonly number[], days: number, heads: number) {
  const stages = [goal];
  for (const rate of rates) stages.push((stages.at(-1) as number) / rate);
  const calls = stages.at(-1) as number;
  return { stages, perDay: calls / days, perMember: calls / days / heads };
}

const whole = (value: number) => Math.round(value).toLocaleString('ja-JP');

describe('trying out other numbers', () => {
  it('follows sliders moved by keyboard through the whole chain, each number beside what it is now', async () => {
    const { page, errors } = await openTrial(smallTeam());
    await press(page, '受注率', 'ArrowLeft', 10);
    await press(page, '人数', 'ArrowLeft', 1);
    await press(page, '営業日', 'ArrowLeft', 5);
    const trial = divided(10, [0.2, 0.1, 0.3], 16, 2);
    const text = await cardText(page, '逆算');
    expect(text).toContain('いま 25% → 20%');
    expect(text).toContain('いま 3人 → 2人');
    expect(text).toContain('いま 21日 → 16日');
    expect(text).toContain(`商談設定数 いま 40件 → ${whole(trial.stages[1] as number)}件`);
    expect(text).toContain(`架電数 いま 1,333件 → ${whole(trial.stages[3] as number)}件`);
    expect(text).toContain(`いま 63.5件 → ${trial.perDay.toFixed(1)}件`);
    expect(text).toContain(`いま 21.2件 → ${trial.perMember.toFixed(1)}件`);
    expect(text).toContain('試算中（未保存）');
    expect(errors).toEqual([]);
  });

  it('takes what is typed, full-width and with commas, and says what it cannot take', async () => {
    const { page } = await openTrial(
      smallTeam({ goal: { kind: 'revenue', value: 3_000_000, averageDealSize: 300_000 } }),
    );
    await type(page, '受注金額', '６,０００,０００円');
    await type(page, '商談化率', '12.5％');
    const { stages } = divided(6_000_000 / 300_000, [0.25, 0.125, 0.3], 21, 3);
    expect(await cardText(page, '逆算')).toContain(`架電数 いま 1,333件 → ${whole(stages[3] as number)}件`);

    await type(page, '商談化率', '120');
    const field = page.getByRole('textbox', { name: '商談化率（数字で入力）' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await cardText(page, '逆算')).toContain('0.01〜100の数を入れてください 12.5%のまま計算しています');
    await type(page, '人数', '2.5');
    expect(await cardText(page, '逆算')).toContain('1〜1,000の整数を入れてください');
  });

  it('puts one value back, and all of them', async () => {
    const { page } = await openTrial(smallTeam());
    await press(page, '受注率', 'ArrowRight', 2);
    await press(page, '接続率', 'ArrowRight', 2);
    await page.getByRole('button', { name: '受注率を25%に戻す' }).click();
    expect(await slider(page, '受注率').inputValue()).toBe('25');
    expect(await slider(page, '接続率').inputValue()).toBe('31');
    await page.getByRole('button', { name: 'すべて戻す' }).click();
    expect(await slider(page, '接続率').inputValue()).toBe('30');
    expect(await cardText(page, '逆算')).not.toContain('いま');
  });

  it('plans with the calls of the chosen chance, which follow the trial', async () => {
    const { page } = await openTrial(smallTeam());
    await page.getByRole('radio', { name: '80%' }).check();
    // Published for 0.75% end to end: 1,668 calls.
    expect(await cardText(page, '逆算')).toContain('必要な架電数（月） 1,668件');
    expect(await cardText(page, '逆算')).toContain(`1人1日あたり ${(1668 / 63).toFixed(1)}件`);
    await type(page, '接続率', '100');
    await type(page, '商談化率', '100');
    // 49 meetings at 25% bring 10 wins with 80%, as the binomial tables have it.
    await page.getByText('いま 1,668件 → 49件').waitFor();
    await page
      .getByRole('table', { name: '達成確率別の架電数' })
      .getByText('55', { exact: true })
      .first()
      .waitFor();
    const [, , row] = await tableCells(page, '達成確率別の架電数');
    expect(row?.[1]?.replace(/\s+/g, ' ')).toBe('いま 1,668 → 49');
  });

  it('keeps the trial while other views are looked at, and ends it on request', async () => {
    const { page } = await openTrial(smallTeam());
    await press(page, '受注率', 'ArrowRight', 2);
    await openView(page, 'progress');
    await openView(page, 'plan');
    expect(await slider(page, '受注率').inputValue()).toBe('26');
    await page.getByRole('button', { name: '試算を終える' }).click();
    expect(await cardText(page, '逆算')).toContain('÷ 受注率 25%');
  });
});

describe('saving a trial', () => {
  it('sends what was changed, what it began from and why, and then shows it as the plan', async () => {
    let winRate = 0.25;
    const rates = () => ({ connectRate: 0.3, meetingRate: 0.1, winRate });
    const { page, requests } = await openTrial(() => smallTeam({ rates: rates() }), {
      saved: () => {
        winRate = 0.3;
        return { saved: true, recorded: 3 };
      },
    });
    await type(page, '受注率', '30');
    await press(page, '人数', 'ArrowRight', 1);
    expect(await cardText(page, '逆算')).toContain('人数と営業日は保存されません');
    const save = page.getByRole('button', { name: '「目標」に保存' });
    await save.click();
    expect(await page.getByRole('alert').innerText()).toBe('理由の種類を選び、理由を書いてください。');
    expect(requests).toEqual([]);

    await page.getByLabel('理由の種類').selectOption({ label: '当初想定の誤り' });
    expect(await cardText(page, '逆算')).toContain('判断: 根拠を再検証して修正');
    await page.getByLabel('理由', { exact: true }).fill('率の見込み違い');
    await save.click();
    await page.getByRole('button', { name: '受注率を25%に戻す' }).waitFor({ state: 'detached' });
    expect(requests).toEqual([
      {
        rates: { winRate: 0.3 },
        was: {
          goal: { kind: 'won', value: 10 },
          rates: { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 },
        },
        revision: { cause: 'wrong-assumption', reason: '率の見込み違い' },
      },
    ]);
    expect(await slider(page, '受注率').inputValue()).toBe('30');
    expect(await slider(page, '人数').inputValue()).toBe('4');
    expect(await cardText(page, '逆算')).toContain(
      '「目標」に保存しました。 「目標改定履歴」に3行を残しました。',
    );
  });

  it('keeps the trial and the reason when saving fails, and says that targets have moved', async () => {
    let value = 10;
    const { messages } = pageWordsOf('ja');
    const { page } = await openTrial(() => smallTeam({ goal: { kind: 'won', value } }), {
      saved: () => {
        value = 11;
        return Object.assign(new Error(messages.targetsChanged), { name: 'ScriptError' });
      },
    });
    await type(page, '受注率', '30');
    await page.getByLabel('理由の種類').selectOption('lasting-change');
    await page.getByLabel('理由', { exact: true }).fill('=1+1');
    await page.getByRole('button', { name: '「目標」に保存' }).click();
    expect(await page.getByRole('alert').innerText()).toBe(messages.targetsChanged);
    await page.getByText('試算のあいだに「目標」が変わりました').waitFor();
    expect(await slider(page, '受注率').inputValue()).toBe('30');
    expect(await slider(page, '受注数').inputValue()).toBe('11');
    expect(await page.getByLabel('理由', { exact: true }).inputValue()).toBe('=1+1');
  });

  it('asks for no reason without 目標改定履歴, and says how to get it', async () => {
    const { page, requests } = await openTrial(smallTeam(), { sheets: [] });
    await type(page, '受注数', '12');
    expect(await cardText(page, '逆算')).toContain('この変更の記録は残りません。「はじめに」の');
    await page.getByRole('button', { name: '「目標」に保存' }).click();
    await page.getByRole('button', { name: '「目標」に保存' }).waitFor();
    expect(requests).toMatchObject([{ goal: { kind: 'won', value: 12 } }]);
    expect(requests[0]).not.toHaveProperty('revision');
  });
});

describe.each([
  ['ja', 'light'],
  ['ja', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('a trial, %s, %s', (language, colorScheme) => {
  it('is accessible, and fits 300 pixels', async () => {
    const goal = { kind: 'revenue', value: 1_200_000_000, averageDealSize: 300_000 } as const;
    const { page } = await openTrial(smallTeam({ goal }), { language, colorScheme });
    const { planView: say, rates } = pageWordsOf(language);
    await press(page, rates.winRate, 'ArrowRight', 4);
    await press(page, say.members, 'ArrowRight', 1);
    await page.getByRole('textbox', { name: say.typed(rates.meetingRate) }).fill('x');
    await page.getByRole('button', { name: say.save, exact: true }).click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(found.filter((text) => !/^(region|landmark|page-has)/.test(text))).toEqual([]);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('#app *')]
        .filter((element) => element.getBoundingClientRect().right > 300)
        .map((element) => element.outerHTML),
    );
    expect(outside).toEqual([]);
  });
});
