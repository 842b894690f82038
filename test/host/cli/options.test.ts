import { languageFor, readOptions } from '../../../host/cli/options';
import { UsageError } from '../../../host/cli/usage-error';

const read = (...argv: string[]) => readOptions(argv, { LANG: 'en_US.UTF-8' });

describe('readOptions', () => {
  it('reads every option', () => {
    const argv =
      '--input a.csv --goal won=12 --rates connect=0.3,win=25% --input c.csv --dates dmy --as-of 2026-04-15 --xlsx b.xlsx --port 9000 --seed 7 --lang ja';
    expect(read(...argv.split(' '))).toEqual({
      help: false,
      language: 'ja',
      inputs: ['a.csv', 'c.csv'],
      dates: 'dmy',
      goal: { kind: 'won', value: 12 },
      rates: { connectRate: 0.3, winRate: 0.25 },
      asOf: '2026-04-15',
      json: false,
      xlsx: 'b.xlsx',
      serve: true,
      port: 9000,
      seed: 7,
    });
  });

  it('leaves unsaid what nobody said', () => {
    const { inputs, dates, goal, rates, asOf, xlsx } = read();
    expect([inputs, dates, goal, rates, asOf, xlsx]).toEqual([
      [],
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reads a goal in yen with its deal size, in any order', () => {
    const goal = { kind: 'revenue', value: 3_000_000, averageDealSize: 500_000 };
    expect(read('--goal', 'revenue=3000000,averageDealSize=500000').goal).toEqual(goal);
    expect(read('--goal=averageDealSize=500000,revenue=3000000').goal).toEqual(goal);
  });

  it('serves no page with --no-serve, nor with --json', () => {
    expect(read().serve).toBe(true);
    expect(read('--no-serve').serve).toBe(false);
    expect(read('--json').serve).toBe(false);
  });

  it.each([
    [['--inptu', 'a.csv'], 'There is no option "--inptu". See --help for every option.'],
    [['a.csv'], '"a.csv" is not an option; name a file with --input FILE.csv. See --help for every option.'],
    [['--input'], '--input needs a value, such as --input FILE.csv. See --help for every option.'],
    [['--input', '--json'], '--input needs a value, such as --input FILE.csv. See --help for every option.'],
    [['--json=yes'], '--json takes no value; write just --json. See --help for every option.'],
    [
      ['--port', '70000'],
      '--port has the value "70000", which cannot be read; write it like --port 8080. See --help for every option.',
    ],
    [['--seed', '-1'], '--seed needs a value, such as --seed 1. See --help for every option.'],
    [
      ['--seed', '1.5'],
      '--seed has the value "1.5", which cannot be read; write it like --seed 1. See --help for every option.',
    ],
    [
      ['--lang', 'fr'],
      '--lang has the value "fr", which cannot be read; write it like --lang ja. See --help for every option.',
    ],
    [
      ['--as-of', '2026-02-30'],
      '--as-of has the value "2026-02-30", which is no day; write one that exists, such as 2026-04-15. See --help for every option.',
    ],
  ])('answers %j with one sentence that says what to do', (argv, sentence) => {
    expect(() => read(...argv)).toThrow(new UsageError(sentence));
  });

  it.each([
    'won',
    'won=',
    'won=0',
    'won=-3',
    'won=1,won=2',
    'calls=10',
    'revenue=3000000',
    'averageDealSize=500000',
    'won=10,revenue=1',
    'won=ten',
    'won=1e9',
  ])('refuses the goal %j', (goal) => {
    expect(() => read('--goal', goal)).toThrow(
      `--goal has the value "${goal}", which cannot be read; write won=10 or revenue=3000000,averageDealSize=500000 with numbers above 0.`,
    );
  });

  it.each([
    'connect',
    'connect=1.1',
    'connect=0',
    'meeting=-0.1',
    'calls=0.3',
    'win=120%',
    'connectRate=0.3',
  ])('refuses the rates %j', (rates) => {
    expect(() => read('--rates', rates)).toThrow(
      `--rates has the value "${rates}", which cannot be read; the names are connect, meeting, win,`,
    );
  });

  it('answers in the language asked for, even when that option comes last', () => {
    expect(() => read('--port', 'x', '--lang', 'ja')).toThrow('--port の値「x」を読めません。');
  });
});

describe('languageFor', () => {
  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'C.UTF-8' }, 'ja'],
    [{ LANG: 'POSIX' }, 'ja'],
    [{}, 'ja'],
  ])('takes %j for %s', (env, language) => {
    expect(languageFor([], env)).toBe(language);
  });

  it('prefers --lang', () => {
    expect(languageFor(['--lang', 'en'], { LANG: 'ja_JP.UTF-8' })).toBe('en');
    expect(languageFor(['--json', '--lang=ja'], { LANG: 'en_US' })).toBe('ja');
  });
});
