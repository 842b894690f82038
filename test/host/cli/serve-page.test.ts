import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartData } from '../../../host/preview/start-data';
import { startServing } from './start-program';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
writeFileSync(join(folder, 'a.csv'), 'date,member,calls,won\n2026-04-09,Sato,120,1\n2026-04-13,Ito,80,0\n');

const { program, address } = startServing(['--input', 'a.csv', '--lang', 'en'], folder);

afterAll(() => {
  program.kill();
  rmSync(folder, { recursive: true });
});

async function startData(query: string): Promise<StartData> {
  return (await fetch(`${await address}start.json${query}`)).json() as Promise<StartData>;
}

/** Names of the sheets, in their order. */
const sheets = ({ snapshot }: StartData) =>
  snapshot?.workbook.sheetOrder.map((id) => snapshot.workbook.sheets[id]?.name);

describe('servePage', () => {
  it('serves the page', async () => {
    const answer = await fetch(await address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('gives it the filled spreadsheet and the built add-on', async () => {
    const start = await startData('');
    expect(start).toMatchObject({ title: 'Gyakusan: a.csv', language: 'en', activeSheet: 'Dashboard' });
    expect(sheets(start)).toContain('Dashboard');
    expect(start.dist.code).toContain('function openSidebar(');
    expect(start.dist.html.sidebar).toContain('<html');
    expect(JSON.stringify(start.snapshot)).toContain('Sato');
  });

  it('fills it anew in the other language when asked for it', async () => {
    const start = await startData('?lang=ja');
    expect(start).toMatchObject({ title: '逆算: a.csv', language: 'ja', activeSheet: 'ダッシュボード' });
    expect(sheets(start)).toContain('ダッシュボード');
    expect(JSON.stringify(start.snapshot)).toContain('Sato');
  });

  it('names the same work by the same id, so that changes are found again', async () => {
    const [english, again, japanese] = await Promise.all(['?lang=en', '?lang=fr', '?lang=ja'].map(startData));
    expect(again?.id).toBe(english?.id);
    expect(japanese?.id).not.toBe(english?.id);
  });
});
