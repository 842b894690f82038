import { stepsOf } from '../../src/core/learning/steps';
import { factsFrom, LEARNING_LISTS } from '../../src/sidebar/start/facts-from';
import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { dailyRow } from './open-addon';

/**
 * The steps the sheet はじめに and the path of the sidebar have in common. The sheet's lists are of the month at work and of
 * the whole team: what is done is open again in the next month. The path is for good and of one person; so both say the
 * same of a team of one in its first month, and of what settings and targets say. Left out are what only the sheet can see
 * (planned backwards, forecast up to date), what only the path looks at (reviews, improvements, voices), and the close of
 * the month, which the sheet takes for done while nothing is left to close.
 */
const COMMON = [
  ['managerList.members', 'manager', 'members'],
  ['managerList.goal', 'manager', 'goal'],
  ['managerList.all', 'manager', 'everyone'],
  ['repList.rows', 'rep', 'firstRow'],
  ['repList.memo', 'rep', 'memo'],
  ['repList.meeting', 'rep', 'meeting'],
  ['repList.won', 'rep', 'won'],
] as const;

describe('the sheet はじめに and the path of the sidebar', () => {
  it('tick off the same steps, one after the other', async () => {
    const { host, send, overview } = openInstalled('installStandard');
    const form = formCells(host.spreadsheet, 'start');
    const look = async (): Promise<string> => {
      const at = form.look();
      const sheet = COMMON.map(([key]) => (String(at(key, 'value')).startsWith('✓') ? '✓' : '○')).join('');
      const facts = factsFrom(await send('readTables', { tables: LEARNING_LISTS }), await overview());
      const page = COMMON.map(([, role, id]) => {
        const steps = stepsOf(role, facts, role === 'manager' ? null : '田中');
        return steps.find((step) => step.id === id)?.done ? '✓' : '○';
      }).join('');
      expect(page).toBe(sheet);
      return page;
    };
    await send('saveSettings', { asOf: '2026-03-17' });
    formCells(host.spreadsheet, 'targets').set('goalValue', 'rateName', 0);
    expect(await look()).toBe('○○○○○○○');
    await send('saveSettings', { members: ['田中'] });
    expect(await look()).toBe('✓○○○○○○');
    await send('saveTargets', { goal: { kind: 'won', value: 2 } });
    expect(await look()).toBe('✓✓○○○○○');
    await importDaily(send, { rows: [dailyRow('2026-03-16', '田中', '紹介', { calls: 30 })] });
    expect(await look()).toBe('✓✓✓✓○○○');
    const done = { calls: 30, effectiveContacts: 10, meetings: 2 };
    await importDaily(send, { rows: [dailyRow('2026-03-17', '田中', '紹介', done, '午前がつながる')] });
    expect(await look()).toBe('✓✓✓✓✓✓○');
    await importDaily(send, {
      rows: [dailyRow('2026-03-17', '田中', '展示会', { won: 1, revenue: 300000 })],
    });
    expect(await look()).toBe('✓✓✓✓✓✓✓');
  });
});
