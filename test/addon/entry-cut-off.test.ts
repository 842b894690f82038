import { openApril } from './april-books';
import { DAY } from './day-entries';
import { openAddon } from './open-addon';

/** Calls of a first entry and of one more to the same row, stopped before the n-th service call of these names. */
const STOPS = /\.(setValues|appendRow|setProperty|deleteProperty|flush|releaseLock)$/;

describe('recordDay that is cut off', () => {
  it('adds once when it is sent again, wherever it stopped, and whoever entered in between', async () => {
    const first = await openApril([]);
    const entry = (id: string, calls: number, channel = '紹介') => ({
      ...{ id, day: DAY, member: '田中', channel },
      add: { calls, meetings: 2, mailsSent: 1 },
    });
    await first.send('recordDay', entry('entry-0001', 1));
    const snapshot = first.host.snapshot();
    for (const between of [false, true]) {
      for (let stop = 1, reached = true; reached; stop++) {
        let calls = Number.NEGATIVE_INFINITY;
        const addon = openAddon({
          snapshot,
          beforeCall: (call) => {
            if (STOPS.test(call) && ++calls === stop) throw new Error('Exceeded maximum execution time');
          },
        });
        calls = 0;
        await addon.send('recordDay', entry('entry-0002', 3)).catch(() => undefined);
        reached = calls >= stop;
        calls = Number.NEGATIVE_INFINITY;
        if (between) await addon.send('recordDay', entry('entry-0003', 5, 'Web'));
        const { row } = await addon.send('recordDay', entry('entry-0002', 3));
        const { calls: n, meetings, mailsSent } = row.counts;
        expect({ stop, between, n, meetings, mailsSent }).toEqual({
          ...{ stop, between, n: 4, meetings: 4, mailsSent: 2 },
        });
        addon.host.dispose();
      }
    }
  });
});

describe('addImprovement that fails once its line is written', () => {
  it('does not write it twice when it is asked for again', async () => {
    const { host: first } = openAddon();
    first.call('installStandard');
    let isOn = false;
    const { host, send } = openAddon({
      snapshot: first.snapshot(),
      beforeCall: (call) => {
        if (isOn && call === 'Lock.releaseLock') throw new Error('Exceeded maximum execution time');
      },
    });
    const ask = { kpi: 'calls', what: 'かけ直す', owner: '', due: '2026-05-01', found: 'bottleneck' };
    isOn = true;
    await expect(send('addImprovement', ask)).rejects.toThrow();
    isOn = false;
    await send('addImprovement', ask);
    await send('addImprovement', { ...ask, due: '2026-05-02' });
    const values: unknown[][] =
      host.spreadsheet.getSheetByName('改善アクション')?.getDataRange().getValues() ?? [];
    expect(values.filter((line) => line.includes('かけ直す'))).toHaveLength(2);
  });
});

describe('a command whose first service calls fail', () => {
  const failing = (name: string) => {
    let isOn = false;
    const { host } = openAddon({
      beforeCall: (call) => {
        if (isOn && call === name) throw new Error('Service invoked too many times');
      },
    });
    isOn = true;
    return host;
  };

  it('says so in a sentence where the spreadsheet cannot be opened', async () => {
    const host = failing('SpreadsheetApp.getActiveSpreadsheet');
    await expect(host.run('getOverview', [])).rejects.toThrow('最後まで実行できませんでした');
  });

  it('speaks English where the language cannot be asked for', async () => {
    const answer = await failing('Session.getActiveUserLocale').run('getOverview', []);
    expect(JSON.parse(answer as string).language).toBe('en');
  });
});
