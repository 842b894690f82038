import {
  type ActivityRow,
  type Day,
  type DealSummary,
  dealSummary,
  dealsOf,
  type Goal,
  type Language,
  type Overview,
  type Problem,
  type Rates,
  type Table,
  wordsOf,
} from '../../src/core';
import { createNodeHost, type HostOptions, type NodeHost } from '../node-host';
import { dailyTables, importTables, type Send } from './import-tables';
import type { InputTable } from './input-tables';
import { typeInto } from './sample/type-into';
import type { TypedSheet } from './sample/typed';

/** What the add-on is to work on. */
export interface Work {
  readonly dist: HostOptions['dist'];
  readonly language: Language;
  /** Name of the spreadsheet. */
  readonly title: string;
  readonly rows: readonly ActivityRow[];
  readonly asOf: Day;
  /** Left as the templates have them when undefined. */
  readonly goal: Goal | undefined;
  readonly rates: Rates | undefined;
  /** What the rows are from, as people call it; undefined for a made-up team. */
  readonly file: string | undefined;
  /** What people typed besides the rows. */
  readonly typed: readonly TypedSheet[];
  /** Rows of files for the other lists. */
  readonly tables: readonly InputTable[];
}

/** What came of it; the host is open, its spreadsheet filled. */
export interface Outcome {
  readonly host: NodeHost;
  readonly overview: Overview;
  /** Of the deals as they stand on their sheet. */
  readonly deals: DealSummary;
  readonly problems: readonly Problem[];
  /** Service calls of each function that was run. */
  readonly serviceCalls: ReturnType<NodeHost['serviceCalls']>;
}

/** What `getOverview` answers, as far as it matters here. */
interface Answer {
  readonly overview: Overview | null;
  readonly problems: readonly Problem[];
}

/** What `readTables` answers, as far as it matters here. */
interface Lists {
  readonly tables: { readonly deals: Table<'deals'> | null };
}

/**
 * Runs the add-on as a team would: installs the templates from the menu, tells it who works on what, imports the rows,
 * plans backwards, looks for the bottleneck, and asks for the overview as the sidebar does. Nothing is calculated here.
 *
 * @throws an error with the add-on's own sentence when one of its functions fails
 */
export async function runAddon(work: Work): Promise<Outcome> {
  const { dist, language, title } = work;
  const host = createNodeHost({ dist, locale: language, title });
  try {
    return await workIn(host, work);
  } catch (error) {
    // A spreadsheet left open would keep the program from ending.
    host.dispose();
    throw error;
  }
}

async function workIn(host: NodeHost, work: Work): Promise<Outcome> {
  const { language, rows, asOf, goal, rates, typed, tables, file } = work;
  host.open();
  clickMenu(host, language, 'installEverything', 'install');
  await call(host, 'saveSettings', {
    members: distinct([...rows.map(({ member }) => member), ...named(tables, MEMBER_COLUMNS)]),
    channels: distinct([...rows.map(({ channel }) => channel), ...named(tables, ['source'])]),
    month: asOf.slice(0, 7),
    asOf,
  });
  await call(host, 'saveTargets', { goal, rates });
  const send: Send = (name, request) => call(host, name, request);
  await importTables(send, [...dailyTables(rows, asOf.slice(0, 7)), ...tables], file);
  typeInto(host.spreadsheet, typed);
  clickMenu(host, language, 'planBackwards', 'plan');
  clickMenu(host, language, 'findBottleneck', 'bottleneck');
  const { overview, problems } = JSON.parse((await host.run('getOverview', [])) as string) as Answer;
  if (!overview) throw new Error(problems.map(({ where, what }) => `${where}: ${what}`).join('; '));
  // Evaluating the bundle is no command of its own.
  const { '(top level)': _, ...serviceCalls } = host.serviceCalls();
  const lists = (await call(host, 'readTables', { tables: ['deals'] })) as Lists;
  const deals = dealSummary(lists.tables.deals ? dealsOf(lists.tables.deals) : []);
  return { host, overview, deals, problems, serviceCalls };
}

const call = async (host: NodeHost, functionName: string, request: object): Promise<unknown> =>
  JSON.parse((await host.run(functionName, [JSON.stringify(request)])) as string);

/** A menu command tells of its failure in an alert, as of its success: the two differ in their words only. */
function clickMenu(
  host: NodeHost,
  language: Language,
  functionName: string,
  item: keyof ReturnType<typeof wordsOf>['menu'],
): void {
  host.call(functionName);
  const { menu, messages } = wordsOf(language);
  const [failure = ''] = messages.failed(menu[item], '\0').split('\0');
  const told = host.ui.shown.at(-1);
  if (told?.kind === 'alert' && told.prompt?.startsWith(failure)) throw new Error(told.prompt);
}

/** Our own people in rows of files. */
const MEMBER_COLUMNS = ['owner', 'member', 'isOwner'];

const named = (tables: readonly InputTable[], names: readonly string[]): readonly string[] =>
  tables.flatMap(({ columns, rows }) => {
    const places = columns.flatMap((column, i) => (names.includes(column) ? i : []));
    return rows.flatMap((cells) => places.map((place) => String(cells[place])));
  });

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].filter(Boolean);
