import { AS_OF, bookWith } from './book-with.mjs';
import { table } from './table.mjs';

/** What one call costs where it is published: 0.2 to 0.3 seconds, and 118,000 cells a second. */
const SECONDS_A_CALL = 0.25;

/** Commands and calls, each with what it is asked for; `bar` is the most calls it may make. */
const COMMANDS = [
  { name: 'getOverview', bar: 10 },
  { name: 'readTables', request: { tables: ['daily', 'improvements'] }, bar: 10 },
  { name: 'readDay', request: { day: AS_OF, member: '田中' }, bar: 10 },
  { name: 'planInstall', request: { package: 'minimal' } },
  {
    ...{ name: 'recordDay', bar: 8 },
    request: { id: 'bench-0001', day: AS_OF, member: '田中', channel: '紹介', add: { calls: 1 } },
  },
  {
    name: 'writeTables',
    request: {
      ...{ id: 'bench-0002', part: 0 },
      edits: [{ table: 'daily', columns: ['day', 'member', 'calls'], appended: [[AS_OF, '佐藤', 3]] }],
    },
  },
  { name: 'openSheet', request: { sheet: 'daily' }, bar: 10 },
  { name: 'planBackwards', menu: true },
  { name: 'closeMonth', menu: true },
];

/** Service calls of every command with 100, 10,000 and 100,000 rows of history: what they cost must not depend on it. */
export async function serviceCalls(sizes) {
  const counts = new Map(COMMANDS.map(({ name }) => [name, []]));
  for (const rows of sizes) {
    const { host, send } = bookWith(rows);
    for (const { name, request, menu } of COMMANDS) {
      if (menu) host.call(name);
      else if (request) await send(name, request);
      else await host.run(name, []);
      counts.get(name).push(host.serviceCalls()[name]?.total ?? 0);
    }
    host.dispose();
  }
  const isSame = ([first, ...rest]) => rest.every((count) => count === first);
  return {
    title: 'Service calls',
    text: [
      `A call costs 0.2 to 0.3 s in Sheets; the last column takes ${SECONDS_A_CALL} s.`,
      '',
      table(
        ['', ...sizes.map((rows) => `${rows.toLocaleString('en')} rows`), 'seconds'],
        COMMANDS.map(({ name }) => {
          const all = counts.get(name);
          return [`\`${name}\``, ...all.map(String), (Math.max(...all) * SECONDS_A_CALL).toFixed(1)];
        }),
      ),
    ].join('\n'),
    bars: [
      [
        'commands whose calls depend on the rows: none',
        COMMANDS.filter(({ name }) => !isSame(counts.get(name))).length,
        0,
      ],
      ...COMMANDS.filter(({ bar }) => bar).map(({ name, bar }) => [
        ...[`\`${name}\`: at most ${bar} calls`, Math.max(...counts.get(name)), bar],
      ]),
    ],
  };
}
