import type { HostSnapshot, NodeHostOptions } from '../../host/node-host';
import { importDaily } from './import-daily';
import { dailyRow, openAddon } from './open-addon';

const CLOCK = 'https://www.googleapis.com/auth/script.scriptapp';
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

/** Wall time in Tokyo. */
const at = (day: string, hour: number): number => Date.parse(`${day}T00:00:00+09:00`) + hour * 3_600_000;

/** Thursday; 2 April 2026 is a business day as any. */
const START = at('2026-04-02', 7);

let kept: HostSnapshot | undefined;

/** A team of three with a goal of two wins and yesterday's rows of two of them, at 7:00 of a Thursday. */
async function openTeam(
  switches: readonly string[],
  { snapshot = kept, ...options }: Partial<NodeHostOptions> = {},
) {
  let now = START;
  const addon = openAddon({ now: () => now, ...(snapshot && { snapshot }), ...options });
  const { host } = addon;
  if (!snapshot) {
    host.call('installMinimal');
    addon.type('設定', 'メンバー', ['佐藤', '伊藤', '加藤']);
    addon.type('設定', 'メールアドレス', ['sato@example.com', 'ito@example.com']);
    await importDaily(addon.send, {
      rows: [
        dailyRow('2026-04-01', '佐藤', '紹介', { calls: 30, meetings: 2, won: 1 }),
        dailyRow('2026-04-01', '伊藤', '紹介', { calls: 20, meetings: 1 }),
      ],
    });
    setCell('targets', 'goalValue', 2);
    await addon.send('saveSettings', { asOf: '2026-04-02' });
    kept = host.snapshot();
  }
  for (const name of switches) setCell('settings', `notices.${name}`, 'はい');

  function setCell(id: 'settings' | 'targets', key: string, value: unknown): void {
    const sheet = host.spreadsheet.getSheetByName(id === 'settings' ? '設定' : '目標');
    const row = (sheet?.getDataRange().getValues() ?? []).findIndex(([name]) => name === key);
    const column =
      id === 'settings'
        ? 3
        : (sheet?.getDataRange().getValues()[row] ?? []).findIndex(
            (cell, i) => i > 0 && typeof cell === 'number',
          ) + 1;
    sheet?.getRange(row + 1, column).setValue(value);
  }

  return {
    ...addon,
    set: (key: string, value: unknown) => setCell('settings', key, value),
    /** Lets the clock run to this hour, in steps of one. */
    until(day: string, hour: number): void {
      while (now < at(day, hour)) {
        now += 3_600_000;
        host.tick();
      }
    },
    note: (): string => {
      const sheet = host.spreadsheet.getSheetByName('ダッシュボード');
      return (
        sheet
          ?.getDataRange()
          .getNotes()
          .flat()
          .find((note) => note.startsWith('Gyakusan 2')) ?? ''
      );
    },
    mails: (): readonly string[] => host.ui.mails.map(({ to, subject }) => `${to} ${subject}`),
    clocks: (): number => host.snapshot().services.triggers.length,
  };
}

describe('applyNotices', () => {
  it('starts no clock while all is off, as it is at first, and says so', async () => {
    const { host, lastSaid, clocks } = await openTeam([]);
    host.call('applyNotices');
    expect(lastSaid()).toMatch(/^通知はすべてオフです/);
    expect(clocks()).toBe(0);
  });

  it('starts one clock, keeps it at the second time, and ends it when all is off', async () => {
    const { host, lastSaid, clocks, set } = await openTeam(['morning', 'byMail']);
    host.call('applyNotices');
    expect(lastSaid()).toMatch(/^通知を始めました/);
    expect(lastSaid()).toContain('アドレスのある2人に');
    host.call('applyNotices');
    expect(lastSaid()).toMatch(/^通知は動いています/);
    expect(clocks()).toBe(1);
    set('notices.morning', 'いいえ');
    host.call('applyNotices');
    expect(clocks()).toBe(0);
  });

  it('says that nothing can run at set times without the permission, and where to give it; the rest works', async () => {
    const { host, lastSaid, clocks, overview } = await openTeam(['morning'], { refusedScopes: [CLOCK] });
    host.call('applyNotices');
    expect(lastSaid()).toMatch(/^決まった時刻に動かす許可がないため.*\nhttps:\/\/script\.google\.com\/$/);
    expect(clocks()).toBe(0);
    expect((await overview()).progress.actual.calls).toBe(50);
  });

  it('says that notes take the place of mails where these were refused', async () => {
    const { host, lastSaid, clocks } = await openTeam(['morning', 'byMail'], { refusedScopes: [MAIL] });
    host.call('applyNotices');
    expect(lastSaid()).toContain('メールの代わりに「ダッシュボード」の題名のセルのメモに書きます');
    expect(clocks()).toBe(1);
  });

  it('speaks English to an English user, on a Japanese sheet too', async () => {
    const { host, lastSaid } = await openTeam(['missing'], { locale: 'en_US' });
    host.call('applyNotices');
    expect(lastSaid()).toMatch(/^Notifications are on/);
  });
});

describe('onClock', () => {
  it('mails each person once a day, with the figures of the day before, and writes the rest into the note', async () => {
    const team = await openTeam(['morning', 'missing', 'milestones', 'byMail']);
    team.host.call('applyNotices');
    team.until('2026-04-02', 8);
    expect(team.mails()).toEqual([
      'sato@example.com 【Gyakusan】今月の目標の50％に届きました',
      'ito@example.com 【Gyakusan】今月の目標の50％に届きました',
    ]);
    const [first] = team.host.ui.mails;
    expect(first?.body.split('\n').slice(0, 4)).toEqual([
      '佐藤さん',
      '🎉 今月の受注数が目標の50％に届きました（1件／目標2件）。',
      '今月の受注数は1件です（目標2件の50％）。',
      'ここまでの目安（0.1）に対して、順調に進んでいます。',
    ]);
    expect(first?.body).toContain('2026-04-01は、架電30件、商談設定2件でした。');
    expect(team.note()).toMatch(
      /^Gyakusan 2026-04-02\n🎉[\s\S]*加藤さん\n2026-04-01の日次入力がまだのようです/,
    );
    // In the evening nobody has entered the day; those who had their mail hear it by the note.
    team.until('2026-04-02', 23);
    expect(team.mails()).toHaveLength(2);
    expect(team.note()).toMatch(/^Gyakusan 2026-04-02\n🎉[\s\S]*佐藤さん\n2026-04-02の日次入力がまだ/);
  });

  it('is silent over the weekend and at night, whatever hour it runs', async () => {
    const team = await openTeam(['missing', 'byMail']);
    team.host.call('applyNotices');
    team.until('2026-04-03', 18);
    const sent = team.mails();
    // Thursday and Friday evening, each of the two once.
    expect(sent.map((line) => line.slice(0, 8))).toEqual(['sato@exa', 'ito@exam', 'sato@exa', 'ito@exam']);
    team.until('2026-04-06', 17);
    expect(team.mails()).toEqual(sent);
  });

  it('writes everything into the note where mail was refused, says why, and leaves what people wrote there', async () => {
    const team = await openTeam(['morning', 'byMail'], { refusedScopes: [MAIL] });
    const title = team.host.spreadsheet.getSheetByName('ダッシュボード')?.getRange('B1');
    title?.setNote('会議は月曜9時');
    team.host.call('applyNotices');
    team.until('2026-04-02', 9);
    expect(team.mails()).toEqual([]);
    expect(team.note()).toContain('メールを送る許可がないため、2人分はここに書いています');
    expect(team.note()).toMatch(/――――\n会議は月曜9時$/);
    team.until('2026-04-03', 9);
    expect(team.note()).toMatch(/^Gyakusan 2026-04-03\n[\s\S]*――――\n会議は月曜9時$/);
    expect(team.note()).not.toContain('2026-04-02は');
  });

  it('writes into the note what the quota or a wrong address keeps from being sent', async () => {
    const team = await openTeam(['morning', 'byMail'], { mailQuota: 1 });
    team.host.call('applyNotices');
    team.until('2026-04-02', 9);
    expect(team.mails().map((line) => line.slice(0, 4))).toEqual(['sato']);
    expect(team.note()).toContain('今日送れるメールの上限に達したため、1人分はここに書いています');

    const wrong = await openTeam(['morning', 'byMail']);
    wrong.type('設定', 'メールアドレス', ['sato']);
    wrong.host.call('applyNotices');
    wrong.until('2026-04-02', 9);
    expect(wrong.mails().map((line) => line.slice(0, 3))).toEqual(['ito']);
    expect(wrong.note()).toContain('佐藤さんへメールを送れませんでした');
    expect(wrong.note()).toContain('2026-04-01は、架電30件');
  });

  it('keeps no address in what it remembers, and ends the clock by itself once all is off or the sheets are gone', async () => {
    const team = await openTeam(['morning', 'byMail']);
    team.host.call('applyNotices');
    team.until('2026-04-02', 9);
    const { properties } = team.host.snapshot().services;
    expect(properties.document.notices).toContain('佐藤');
    expect(JSON.stringify(properties)).not.toContain('@');
    team.set('notices.morning', 'いいえ');
    team.until('2026-04-02', 10);
    expect(team.clocks()).toBe(0);

    const gone = await openTeam(['morning']);
    gone.host.call('applyNotices');
    gone.host.call('uninstallTemplates');
    gone.until('2026-04-02', 9);
    expect(gone.clocks()).toBe(0);
  });

  it('asks for the same few calls for one row as for many', async () => {
    const calls = async (rows: number) => {
      const team = await openTeam(['morning', 'byMail']);
      const more = Array.from({ length: rows }, () => dailyRow('2026-04-01', '佐藤', '紹介', { calls: 1 }));
      if (rows > 0) await importDaily(team.send, { rows: more });
      team.host.call('applyNotices');
      team.until('2026-04-02', 8);
      return team.host.serviceCalls().onClock?.total;
    };
    const few = await calls(0);
    expect(await calls(200)).toBe(few);
    expect(few).toBeLessThanOrEqual(30);
  });
});
