import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';
import { keptBook } from './kept-book';
import { dailyRow, openAddon } from './open-addon';

const RATES = { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 };
const WAS = { goal: { kind: 'won', value: 10 }, rates: RATES } as const;
const REVISION = { cause: 'lasting-change', reason: '展示会が中止' } as const;

/** The add-on in the middle of March 2026, with 目標改定履歴. */
async function openMarch(options: Parameters<typeof openAddon>[0] = {}) {
  const snapshot = await keptBook(['revisions in March'], async () => {
    const { host, send } = openInstalled('installEverything');
    keepSheets(host.spreadsheet, '目標改定履歴');
    await send('saveSettings', { asOf: '2026-03-17', members: ['田中', '佐藤'] });
    return host;
  });
  const addon = openAddon({ ...options, snapshot });
  const log = formCells(addon.host.spreadsheet, '目標改定履歴');
  /** The lines of the log as people see them, day to reason. */
  const lines = () => {
    const first = log.rowOf('head.log') + 1;
    return log.sheet
      .getRange(first, 2, 8, 7)
      .getDisplayValues()
      .filter(([day]) => day !== '');
  };
  const targets = formCells(addon.host.spreadsheet, '目標');
  return { ...addon, log, lines, targets };
}

describe('saving a trial to 目標', () => {
  it('writes goal and rates, and a line for each target that moves, which the sheet then counts', async () => {
    const { send, log, lines, targets } = await openMarch();
    const answer = await send('saveTargets', {
      ...{ goal: { kind: 'won', value: 12 }, rates: { winRate: 0.2 }, was: WAS, revision: REVISION },
    });
    expect(answer).toEqual({ saved: true, recorded: 5 });
    expect(targets.read('goalValue', 3, 1)).toEqual([[12]]);
    expect(targets.read('short.meetings', 4, 1)).toEqual([[0.2]]);
    expect(targets.read('short.calls', 4, 1)).toEqual([[0.3]]);
    // 12 ÷ 20% = 60 ÷ 10% = 600 ÷ 30% = 2,000; 500,000 yen a deal.
    expect(lines().map(([, , kpi, from, to, cause, reason]) => [kpi, from, to, cause, reason])).toEqual(
      [
        ['架電数', '1,333', '2,000'],
        ['有効コンタクト数', '400', '600'],
        ['商談設定数', '40', '60'],
        ['受注数', '10', '12'],
        ['受注金額', '5,000,000', '6,000,000'],
      ].map((line) => [...line, '恒常的な環境変化', '展示会が中止']),
    );
    expect(log.read('current.won', 3, 1, 5)).toEqual([[1, 10, 12, 12, '● 計画に反映済み']]);
    expect(log.errors()).toEqual([]);
  });

  it('writes each line once where it was cut off at any writing and asked for again', async () => {
    for (let stop = 1, reached = true; reached; stop++) {
      let calls = Number.NEGATIVE_INFINITY;
      const { host, send, lines, targets } = await openMarch({
        beforeCall: (call) => {
          if (/\.(setValues?|flush|releaseLock)$/.test(call) && ++calls === stop)
            throw new Error('Exceeded maximum execution time');
        },
      });
      const request = { goal: { kind: 'won', value: 12 }, was: WAS, revision: REVISION };
      calls = 0;
      await send('saveTargets', request).catch(() => undefined);
      reached = calls >= stop;
      calls = Number.NEGATIVE_INFINITY;
      // Where the goal was written before the cut, it is no longer what was seen: that is said, and nothing is added.
      await send('saveTargets', request).catch(() => undefined);
      expect([stop, lines().map(([, , kpi]) => kpi)]).toEqual([
        stop,
        ['架電数', '有効コンタクト数', '商談設定数', '受注数', '受注金額'],
      ]);
      expect(targets.read('goalValue', 3, 1)).toEqual([[12]]);
      host.dispose();
    }
  });

  it('keeps two revisions of one day apart: the first one’s original, the last one’s target', async () => {
    const { send, log, lines } = await openMarch();
    await send('saveTargets', { goal: { kind: 'won', value: 12 }, was: WAS, revision: REVISION });
    const was = { ...WAS, goal: { kind: 'won', value: 12 } };
    await send('saveTargets', { goal: { kind: 'won', value: 8 }, was, revision: REVISION });
    expect(lines()).toHaveLength(10 - 2);
    expect(log.read('current.won', 3, 1, 5)).toEqual([[2, 10, 8, 8, '● 計画に反映済み']]);
  });

  it('saves nothing without a reason, nor from targets that are others by now', async () => {
    const { send, lines, targets } = await openMarch();
    const goal = { kind: 'won', value: 12 };
    for (const revision of [undefined, { ...REVISION, reason: ' ' }, { ...REVISION, cause: 'toString' }]) {
      await expect(send('saveTargets', { goal, was: WAS, revision })).rejects.toThrow('理由の種類と理由');
    }
    const seen = { ...WAS, rates: { ...RATES, winRate: 0.3 } };
    await expect(send('saveTargets', { goal, was: seen, revision: REVISION })).rejects.toThrow(
      '「目標」がほかの人に変えられていました',
    );
    for (const was of [null, 'x', {}, { goal: 10, rates: RATES }]) {
      await expect(send('saveTargets', { goal, was, revision: REVISION })).rejects.toThrow('読み取れません');
    }
    expect(targets.read('goalValue', 3, 1)).toEqual([[10]]);
    expect(lines()).toEqual([]);
  });

  it('takes a reason as text, whatever it looks like', async () => {
    const { send, log } = await openMarch();
    const reason = '=HYPERLINK("http://example.com","x")';
    await send('saveTargets', {
      ...{ goal: { kind: 'won', value: 12 }, was: WAS, revision: { ...REVISION, reason } },
    });
    const cell = log.sheet.getRange(log.rowOf('head.log') + 1, 8);
    expect([cell.getValue(), cell.getFormula()]).toEqual([reason, '']);
  });

  it('asks for no reason before the month begins, nor without 目標改定履歴', async () => {
    const before = await openMarch();
    await before.send('saveSettings', { month: '2026-04', asOf: '2026-03-17' });
    const request = { goal: { kind: 'won', value: 12 }, was: WAS };
    expect(await before.send('saveTargets', request)).toEqual({ saved: true, recorded: 0 });
    expect(before.lines()).toEqual([]);

    const minimal = openInstalled('installMinimal');
    expect(await minimal.send('saveTargets', request)).toEqual({ saved: true, recorded: 0 });
  });

  it('takes as many calls of the service for many rows and revisions as for none', async () => {
    const { send, host } = await openMarch();
    let was: { readonly goal: object; readonly rates: object } = WAS;
    const save = async (value: number) => {
      const goal = { kind: 'won', value };
      await send('saveTargets', { goal, was, revision: REVISION });
      was = { ...was, goal };
      return host.serviceCalls().saveTargets?.total ?? 0;
    };
    const first = await save(11);
    await importDaily(send, {
      rows: Array.from({ length: 300 }, () => dailyRow('2026-03-10', '田中', '展示会', { calls: 3 })),
    });
    await save(12);
    expect(await save(13)).toBe(first);
    expect(first).toBeLessThanOrEqual(60);
  });
});
