import { readFileSync } from 'node:fs';
import type { HostSnapshot } from '../../host/node-host';
import { wordsOf } from '../../src/core/words/index';
import { globalsOf, namedFunctions } from '../google/globals';
import { ODD_ARGUMENTS, oddRequests } from './hostile-json';
import { keepSheets } from './keep-sheets';
import { openAddon } from './open-addon';

const { messages, journal, measures } = wordsOf('ja');
/** The sentences with which a request is refused. */
const REFUSALS: readonly string[] = [
  ...[messages.badRequest, messages.rewritten, messages.belowZero(measures.calls), journal.nothingToUndo],
];

const GOAL = { goal: { kind: 'won', value: 10, averageDealSize: 100000 }, rates: { meetingRate: 0.2 } };

/** The functions that take a request: one that is right, and what else may stand in its parts, see `oddRequests`. */
const REQUESTS: { readonly [name: string]: { readonly request: object; readonly accepts: RegExp } } = {
  planInstall: { request: { package: 'minimal' }, accepts: /^$/ },
  installFromSidebar: { request: { package: 'minimal' }, accepts: /^$/ },
  openSheet: { request: { sheet: 'daily' }, accepts: /^$/ },
  readDay: { request: { day: '2026-04-03', member: '田中' }, accepts: /^member="[_c]/ },
  readTables: { request: { tables: ['daily'] }, accepts: /^tables=\[\]/ },
  addImprovement: {
    request: {
      ...{ kpi: 'meetingRate', what: 'x', owner: '田中', due: '2026-04-10', found: 'bottleneck', now: 0.5 },
    },
    accepts: /^what="[_c]|^owner=""|^now=/,
  },
  saveTargets: {
    request: GOAL,
    accepts: /^(goal|rates)\.\w+=(0\.5|1e308)|^rates=(\[\]|\{\})|averageDealSize=/,
  },
  saveSettings: {
    request: {
      ...{ team: 'A', asOf: '2026-04-03', month: '2026-04', chain: 'short' },
      ...{ members: ['田中'], channels: ['紹介'] },
    },
    accepts: /^(team|members\.0|channels\.0)="(?!x)|^(members|channels)=\[\]/,
  },
  recordDay: {
    request: {
      ...{ id: 'request-1', day: '2026-04-03', member: '田中', channel: '紹介' },
      ...{ add: { calls: 1 }, texts: { memo: { from: '', to: 'x' } } },
    },
    accepts: /^(id|channel|texts\.memo\.(from|to))="(?!x)|^member="[_c]|^(add|texts)=(\[\]|\{\})/,
  },
  writeTables: {
    request: {
      ...{ id: 'request-2', part: 0, file: 'a.csv', forget: true },
      edits: [
        {
          ...{ table: 'daily', columns: ['day', 'member'], appended: [['2026-04-03', '田中']] },
          changed: [{ row: 2, was: ['', ''], to: ['2026-04-03', '田中'] }],
        },
      ],
    },
    accepts:
      /^id="[_c]|^part=-1|^file="(?!x)|^forget=|(appended|changed)=\[\]|(appended\.0|was|to)\.\d=(?![[{n]|"x)/,
  },
  keepReview: {
    request: {
      ...{ sheet: 'weeklyReview', period: '2026-03-30', name: '週次' },
      ...{ story: [['a', 'b', 'c']], written: [['a', 'b']] },
    },
    accepts: /^name="[_c]|^(story|written)=\[\]|^(story|written)\.\d\.\d="(?!x)/,
  },
};

const code = readFileSync('dist/Code.js', 'utf8');
const functions = [...globalsOf(code)].flatMap(([name, value]) =>
  typeof value === 'function' ? [name] : [],
);
const menu = [...namedFunctions({ code, api: '', commandLine: '' })].flatMap(([name, who]) =>
  who === 'a menu' ? [name] : [],
);

/** Says what a function could have spoilt for everything that runs after it. */
const PROBE = `
function probe() {
  const spoilt = [Object, Array, String, Number, Function].flatMap((one) => Object.keys(one.prototype));
  for (const key in {}) spoilt.push(key);
  return JSON.stringify([spoilt, {}.polluted === undefined]);
}`;

let installed: HostSnapshot;
beforeAll(async () => {
  const { host, send } = openAddon();
  host.call('installReviews');
  keepSheets(host.spreadsheet, '改善アクション', '週次レビュー');
  await send('saveSettings', { asOf: '2026-04-03', month: '2026-04', members: ['田中', '佐藤'] });
  installed = host.snapshot();
});

/** A spreadsheet with the sheets, and a way to call that gives the sentence of a refusal, or null for an answer. */
async function open() {
  const addon = openAddon({ snapshot: installed, dist: { code: code + PROBE, html: {} } });
  // Whatever is calculated for the first time is calculated before anybody compares.
  await addon.host.run('getOverview', []);
  const refusal = (name: string, args: readonly unknown[]): Promise<string | null> =>
    addon.host.run(name, args).then(
      () => null,
      (error: Error) => error.message,
    );
  return { ...addon, refusal, sheets: () => JSON.stringify(addon.host.snapshot()) };
}

describe('a function of the add-on, called by a page that is not ours', () => {
  it('is one that takes a request, answers a formula, or asks for nothing', () => {
    const without = ['getOverview', 'undoImport', 'onOpen', 'onInstall', 'onEdit', 'onClock', ...menu];
    const formulas = functions.filter((name) => name.startsWith('GYAKUSAN_'));
    expect([...functions].sort()).toEqual([...Object.keys(REQUESTS), ...without, ...formulas].sort());
  });

  it.each(Object.entries(REQUESTS))(
    '%s refuses a request that is not one, or wrong in any part, in a sentence, and changes nothing',
    async (name, { request, accepts }) => {
      const { refusal, sheets, host } = await open();
      const before = sheets();
      // An object that asks for nothing is a request of these two: they answer, and save nothing.
      const mayBeEmpty = name === 'saveSettings' || name === 'saveTargets';
      const odd = ODD_ARGUMENTS.filter((one) => !(mayBeEmpty && /^\{.*\}$/.test(String(one))));
      const argumentsOf = [...odd, ...oddRequests(request, accepts)];
      const answers = new Map<string | null, unknown>();
      for (const one of argumentsOf) answers.set(await refusal(name, one === undefined ? [] : [one]), one);
      const unexpected = [...answers].filter(([said]) => said === null || !REFUSALS.includes(said));
      expect(unexpected).toEqual([]);
      expect(argumentsOf.length).toBeGreaterThan(30);
      expect(sheets()).toBe(before);
      expect(JSON.parse(String(await host.run('probe', [])))).toEqual([[], true]);
    },
  );

  it.each(['getOverview', 'undoImport', 'onOpen', 'onInstall', 'onEdit', 'openSidebar', 'openData'])(
    '%s asks for nothing, and whatever is sent to it changes nothing',
    async (name) => {
      const { refusal, sheets, host } = await open();
      const before = sheets();
      const said = new Set<string | null>();
      for (const odd of ODD_ARGUMENTS) said.add(await refusal(name, odd === undefined ? [] : [odd]));
      expect([...said]).toEqual([name === 'undoImport' ? journal.nothingToUndo : null]);
      expect(sheets()).toBe(before);
      expect(JSON.parse(String(await host.run('probe', [])))).toEqual([[], true]);
    },
  );

  it('answers a formula with a value or a sentence in two languages, whatever its arguments are', async () => {
    const { refusal } = await open();
    for (const name of functions.filter((one) => one.startsWith('GYAKUSAN_'))) {
      const said: (string | null)[] = [];
      for (const odd of ODD_ARGUMENTS) {
        if (typeof odd === 'string' && odd.length > 1000) continue;
        said.push(await refusal(name, [odd, odd, odd, odd, odd].slice(0, odd === undefined ? 0 : 5)));
      }
      const unclear = said.filter((one) => one !== null && !/[ぁ-ん].* \/ [a-z]/.test(one));
      expect({ name, unclear }).toEqual({ name, unclear: [] });
    }
  });

  it.each(['=1+1', '+1', '@SUM(1)', '=IMPORTXML("http://x","//a")', "'=1+1"])(
    'keeps %s a text, whichever call it comes with',
    async (text) => {
      const { refusal, host } = await open();
      const formulas = () =>
        host.spreadsheet.getSheets().map((sheet) =>
          sheet
            .getDataRange()
            .getFormulas()
            .flat()
            .filter((one) => one.includes('1+1') || one.includes('IMPORTXML')),
        );
      const none = host.spreadsheet.getSheets().map(() => []);
      expect(formulas()).toEqual(none);
      const written = { kpi: 'meetingRate', what: text, owner: '', due: '2026-04-10', found: 'bottleneck' };
      const day = { id: 'request-9', day: '2026-04-03', member: text, channel: text };
      const weekly = { sheet: 'weeklyReview', period: '2026-03-30', name: text };
      const story = [['story.what', 'text', text]];
      for (const [name, request] of [
        ['addImprovement', written],
        ['recordDay', { ...day, add: { calls: 1 }, texts: { memo: { from: '', to: text } } }],
        ['saveSettings', { team: text, members: [text], channels: [text] }],
        ['keepReview', { ...weekly, story, written: [] }],
      ] as const)
        expect([name, await refusal(name, [JSON.stringify(request)])]).toEqual([name, null]);
      expect(formulas().flat()).toEqual([]);
      const cells = host.spreadsheet.getSheets().flatMap((sheet) => sheet.getDataRange().getValues().flat());
      // Team, member, channel; the entry's member, channel and memo; the improvement, the story of the review: as they were sent.
      expect(cells.filter((cell) => cell === text).length).toBeGreaterThanOrEqual(8);
    },
  );
});
