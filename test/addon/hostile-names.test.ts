import { openApril } from './april-books';
import { dailyRow } from './open-addon';

/** Two members and a channel under the names given, with the same counts each time. */
async function overviewOf(first: string, second: string, channel: string) {
  const addon = await openApril([
    dailyRow('2026-04-01', first, channel, { calls: 40, connects: 20, effectiveContacts: 10, meetings: 2 }),
    dailyRow('2026-04-02', second, channel, { calls: 30, connects: 10, effectiveContacts: 5, meetings: 1 }),
    dailyRow('2026-04-02', first, '', { calls: 5, won: 1, revenue: 300000 }),
  ]);
  await addon.send('saveSettings', { members: [first, second], channels: [channel] });
  return JSON.stringify(await addon.overview());
}

describe('getOverview', () => {
  it('counts people called by names every object knows as it counts all others', async () => {
    const names = ['__proto__', 'constructor', 'toString'] as const;
    const plain = ['一郎', '二郎', '紹介'] as const;
    const renamed = names.reduce(
      (text, name, i) => text.replaceAll(`"${name}"`, `"${plain[i]}"`),
      await overviewOf(...names),
    );
    expect(JSON.parse(renamed)).toEqual(JSON.parse(await overviewOf(...plain)));
  });
});
