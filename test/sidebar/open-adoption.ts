import type { Browser, Page } from 'playwright-core';
import type { Cell } from '../../src/core/tables/table';
import { formCells } from '../addon/form-cells';
import { keepSheets } from '../addon/keep-sheets';
import { keptBook } from '../addon/kept-book';
import { openAddon } from '../addon/open-addon';
import { type SimulatedPerson, simulatedEntries } from '../core/adoption/simulated-team';
import { openSidebar } from './open-sidebar';

interface OpenAdoption {
  readonly people: readonly SimulatedPerson[];
  readonly seed?: number;
  /** Where roles, departments and an initiative are filled in; nowhere for null. */
  readonly initiative?: string | null;
  readonly asOf?: string;
  readonly language?: 'ja' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly file?: 'data';
  /** Fails calls of a name with a sentence. */
  readonly refused?: string;
}

/** Sheets of a team with a history: its entries in 履歴, its roles and departments in 定着; made once for each. */
function teamWith(options: OpenAdoption) {
  const { people, seed = 1, initiative = '', asOf = '2026-04-01', language = 'ja' } = options;
  return keptBook(['adoption', people, seed, initiative, asOf, language], async () => {
    const { host, send } = openAddon({ locale: language === 'ja' ? 'ja' : 'en_US' });
    host.call('installReviews');
    if (language === 'ja') keepSheets(host.spreadsheet, '定着', '改善アクション');
    await send('saveSettings', { asOf, month: asOf.slice(0, 7), members: people.map(({ name }) => name) });
    const rows = simulatedEntries(people, seed).map(({ member, day, entered, written }): readonly Cell[] => [
      ...[day, member, 20, written ? 'よい反応' : '', entered ?? ''],
    ]);
    const columns = ['day', 'member', 'calls', 'memo', 'entered'];
    const appended = rows.filter(([day]) => String(day) < asOf);
    if (appended.length > 0)
      await send('writeTables', {
        ...{ id: 'history-of-entries', part: 0 },
        edits: [{ table: 'archive', columns, appended }],
      });
    if (initiative !== null) {
      const form = formCells(host.spreadsheet, 'adoption');
      const roles =
        language === 'ja'
          ? { manager: 'マネージャー', member: 'メンバー' }
          : { manager: 'Manager', member: 'Member' };
      people.forEach(({ role, department }, i) => {
        form
          .set(`member.${i + 1}`, 'm1', role ? roles[role] : '')
          .offset(0, 1)
          .setValue(department);
      });
      if (initiative !== '') {
        form.set('initiative', 'm1', initiative.replace(/-/g, '/'));
        form.set('initiativeName', 'm1', '説明会');
      }
    }
    return host;
  });
}

/** The page over the real add-on in the host, showing 定着 or, of the page of data, the login history. */
export async function openAdoption(browser: Browser, options: OpenAdoption) {
  const { language = 'ja', colorScheme = 'light', file, refused } = options;
  const addon = openAddon({ locale: language === 'ja' ? 'ja' : 'en_US', snapshot: await teamWith(options) });
  const asked: { readonly name: string; readonly request: unknown }[] = [];
  const { page, errors } = await openSidebar(browser, {
    ...{ colorScheme, ...(file && { file }), ...(file && { viewport: { width: 760, height: 900 } }) },
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'Asia/Tokyo',
    answer: async (name, _, request) => {
      asked.push({ name, request });
      if (name === refused) return new Error('ほかの人が書き込み中です。');
      const args = request === undefined ? [] : [JSON.stringify(request)];
      return addon.host.run(name, args).then(String, (error: Error) => new Error(error.message));
    },
  });
  const view = language === 'ja' ? (file ? 'ログイン履歴' : '定着') : file ? 'Logins' : 'Adoption';
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  return { addon, page, errors, asked };
}

/** What a rate is shown with beside its bar: `{ 山本: '54%' }`. */
export async function barsOf(page: Page, title: string): Promise<{ readonly [name: string]: string }> {
  const lines = await page.locator('figure.rate-bars').filter({ hasText: title }).getByRole('listitem').all();
  const cells = await Promise.all(lines.map((line) => line.locator('span').allInnerTexts()));
  return Object.fromEntries(cells.map(([name = '', rate = '']) => [name, rate]));
}
