import { parseArgs } from 'node:util';
import {
  CHAINS,
  type DateOrder,
  type Goal,
  type Language,
  languageOf,
  parseIsoDay,
  type Rates,
} from '../../src/core';
import { readPairs } from './read-pairs';
import { UsageError } from './usage-error';
import { type CliWords, cliWordsOf } from './words';

/** What a person asked for on the command line; undefined is "not said". */
export interface Options {
  readonly help: boolean;
  readonly language: Language;
  /** Files to import; none for the made-up team. */
  readonly inputs: readonly string[];
  /** The order of days that their files leave open. */
  readonly dates: DateOrder | undefined;
  readonly goal: Goal | undefined;
  /** Rates of the standard chain; those not said keep the templates' own. */
  readonly rates: Rates | undefined;
  readonly asOf: string | undefined;
  readonly json: boolean;
  readonly xlsx: string | undefined;
  /** Whether to serve the page: not with `--json`, whose reader waits for the end, nor with `--no-serve`. */
  readonly serve: boolean;
  readonly port: number;
  readonly seed: number;
}

const DEFAULT_PORT = 8080;
const DEFAULT_SEED = 1;
const MOST_PORT = 65535;

const PARSE_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  input: { type: 'string' },
  dates: { type: 'string' },
  goal: { type: 'string' },
  rates: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  xlsx: { type: 'string' },
  'no-serve': { type: 'boolean' },
  port: { type: 'string' },
  lang: { type: 'string' },
  seed: { type: 'string' },
} as const;

type OptionName = keyof typeof PARSE_OPTIONS;

/** What a value looks like, for the sentence that asks for one. */
const EXAMPLES: { readonly [N in OptionName]?: string } = {
  input: 'FILE.csv',
  dates: 'mdy',
  goal: 'won=10',
  rates: 'connect=0.3,meeting=0.1,win=0.25',
  'as-of': '2026-04-15',
  xlsx: 'FILE.xlsx',
  port: '8080',
  lang: 'ja',
  seed: '1',
};

/** `connect` is what the command line calls `connectRate`. */
const RATE_NAMES = new Map(CHAINS.short.map(({ rate }) => [rate.replace(/Rate$/, ''), rate]));

/**
 * The language of everything printed: `--lang`, else the environment's, else Japanese. Told apart from the options so
 * that a mistake in them is answered in the right language.
 */
export function languageFor(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const said = /(?:^|\n)--lang[=\n](ja|en)(?:\n|$)/.exec(argv.join('\n'))?.[1];
  if (said) return said as Language;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^(C|POSIX)?(\.|$)/i.test(locale) ? 'ja' : languageOf(locale);
}

/**
 * Reads the command line.
 *
 * @param argv the words behind the program's name
 * @throws {UsageError} with a sentence that names the option and shows how it is written
 */
export function readOptions(argv: readonly string[], env: NodeJS.ProcessEnv): Options {
  const language = languageFor(argv, env);
  const words = cliWordsOf(language);
  const { told, inputs } = toldOptions(argv, words);
  const whole = (name: OptionName, initial: number, most: number): number => {
    const text = told.get(name);
    if (text === undefined) return initial;
    if (/^\d{1,15}$/.test(text) && Number(text) <= most) return Number(text);
    throw usage(words, words.badValue(`--${name}`, text, EXAMPLES[name] as string));
  };
  const lang = told.get('lang');
  if (lang !== undefined && lang !== 'ja' && lang !== 'en') {
    throw usage(words, words.badValue('--lang', lang, 'ja'));
  }
  const dates = told.get('dates');
  if (dates !== undefined && !isDateOrder(dates)) throw usage(words, words.badDates(dates));
  return {
    help: told.has('help'),
    language,
    inputs,
    dates,
    goal: readGoal(told.get('goal'), words),
    rates: readRates(told.get('rates'), words),
    asOf: readDay(told.get('as-of'), words),
    json: told.has('json'),
    xlsx: told.get('xlsx'),
    serve: !told.has('no-serve') && !told.has('json'),
    port: whole('port', DEFAULT_PORT, MOST_PORT),
    seed: whole('seed', DEFAULT_SEED, 2 ** 32 - 1),
  };
}

const isDateOrder = (text: string): text is DateOrder => ['ymd', 'mdy', 'dmy'].includes(text);

const usage = (words: CliWords, sentence: string): UsageError => new UsageError(words.seeHelp(sentence));

interface Told {
  readonly told: ReadonlyMap<OptionName, string>;
  /** Every value of `--input`, which may be said again for another file; of any other option the last one counts. */
  readonly inputs: readonly string[];
}

/** The options said, each with its text. `parseArgs` only splits: its own errors are in English and name no remedy. */
function toldOptions(argv: readonly string[], words: CliWords): Told {
  const { tokens } = parseArgs({
    args: [...argv],
    options: PARSE_OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const told = new Map<OptionName, string>();
  const inputs: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw usage(words, words.stray(token.value));
    if (!Object.hasOwn(PARSE_OPTIONS, token.name)) throw usage(words, words.unknownOption(token.rawName));
    const name = token.name as OptionName;
    const example = EXAMPLES[name];
    const { value, inlineValue } = token;
    if (example === undefined) {
      if (value !== undefined) throw usage(words, words.takesNoValue(token.rawName));
    } else if (!value || (!inlineValue && value.startsWith('-'))) {
      throw usage(words, words.noValue(token.rawName, example));
    }
    told.set(name, value ?? '');
    if (name === 'input') inputs.push(value ?? '');
  }
  return { told, inputs };
}

function readGoal(text: string | undefined, words: CliWords): Goal | undefined {
  if (text === undefined) return undefined;
  const pairs = readPairs(text);
  const [won, revenue, averageDealSize] = ['won', 'revenue', 'averageDealSize'].map((key) => pairs?.get(key));
  if (pairs?.size === 1 && won !== undefined) return { kind: 'won', value: won };
  if (pairs?.size === 2 && revenue !== undefined && averageDealSize !== undefined) {
    return { kind: 'revenue', value: revenue, averageDealSize };
  }
  throw usage(words, words.badGoal(text));
}

function readRates(text: string | undefined, words: CliWords): Rates | undefined {
  if (text === undefined) return undefined;
  const pairs = readPairs(text);
  const rates = [...(pairs ?? [])].map(([name, rate]) => [RATE_NAMES.get(name), rate] as const);
  if (pairs && rates.every(([key, rate]) => key !== undefined && rate <= 1)) return Object.fromEntries(rates);
  throw usage(words, words.badRates(text, [...RATE_NAMES.keys()].join(', ')));
}

function readDay(text: string | undefined, words: CliWords): string | undefined {
  if (text === undefined || parseIsoDay(text) !== null) return text;
  throw usage(words, words.badDay(text));
}
