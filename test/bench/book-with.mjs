import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const AS_OF = '2026-03-18';
const MEMBERS = ['田中', '佐藤'];
const SETTINGS = { month: '2026-02', asOf: AS_OF, members: MEMBERS, channels: ['紹介'] };

/** The add-on as it is shipped, in a new spreadsheet of the local host. */
export function openHost() {
  const { createNodeHost } = require('../../.build/host-node.cjs');
  const page = (name) => readFileSync(`dist/${name}.html`, 'utf8');
  const names = ['sidebar', 'data', 'templates-ja', 'templates-en'];
  const html = Object.fromEntries(names.map((name) => [name, page(name)]));
  return createNodeHost({ dist: { code: readFileSync('dist/Code.js', 'utf8'), html } });
}

/** A spreadsheet with so many rows of the months before in 履歴, and forty of the month at work. */
export function bookWith(rows) {
  const host = openHost();
  const send = async (name, request) => JSON.parse(await host.run(name, [JSON.stringify(request)]));
  host.call('installReviews');
  host.call('saveSettings', JSON.stringify(SETTINGS));
  const day = (i) => new Date(Date.UTC(2026, 1, 1) - 9 * 3_600_000 - (1 + (i % 1400)) * 86_400_000);
  const archive = host.spreadsheet.getSheetByName('履歴');
  const line = (at, i) => [at, MEMBERS[i % 2], '紹介', 40 + (i % 9), 36, 18, 12, i % 2, 0, 0, 0, 0];
  const lines = Array.from({ length: rows }, (_, i) => line(day(i), i));
  const lacking = rows + 10 - archive.getMaxRows();
  if (lacking > 0) archive.insertRowsAfter(archive.getMaxRows(), lacking);
  archive.getRange(2, 1, rows, 12).setValues(lines);
  const daily = host.spreadsheet.getSheetByName('日次入力');
  const open = Array.from({ length: 40 }, (_, i) => line(new Date(Date.UTC(2026, 1, 1 + i)), i));
  daily.getRange(2, 1, open.length, 12).setValues(open);
  return { host, send };
}
