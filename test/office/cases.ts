import { sampleRows } from '../../host/cli/sample/daily-rows';
import type { TypedSheet } from '../../host/cli/sample/typed';
import { typedSheets } from '../../host/cli/sample/typed-sheets';
import { seededRandom } from '../../host/cli/seeded-random';
import { cliWordsOf } from '../../host/cli/words';
import {
  type ActivityRow,
  type ChainKey,
  type Day,
  dayOf,
  formatDay,
  type Goal,
  type Language,
  MEASURES,
  type Measures,
  monthSpan,
  noActivity,
} from '../../src/core/index';
import { sheetWordsOf } from '../../src/core/words/sheets/index';

/** A team's log and calendar, and the moments at which its workbook is looked at, earliest first. */
export interface Team {
  readonly language: Language;
  readonly rows: readonly ActivityRow[];
  /** What the team typed into its other sheets. */
  readonly typed: readonly TypedSheet[];
  /** Typed into 設定, one below the other. */
  readonly daysOff: readonly string[];
  readonly workingDays: readonly string[];
  readonly moments: readonly Moment[];
}

export interface Moment {
  readonly asOf: string;
  readonly chain: ChainKey;
  readonly goal: Goal;
}

const WINS: Goal = { kind: 'won', value: 7 };
const YEN: Goal = { kind: 'revenue', value: 3_200_000, averageDealSize: 430_000 };

/** Both chains and both kinds of goal in both languages; one moment of each team is at any day. */
export function teams(): readonly Team[] {
  return [
    {
      language: 'ja',
      ...typedBy('ja', '2026-04-15', 1),
      daysOff: ['2026-04-07', '2026-04-22', '2026-02-02'],
      // A day off after all, a Saturday, a holiday, a day named twice, and a day that is worked anyway.
      workingDays: ['2026-04-07', '2026-04-11', '2026-04-29', '2026-04-11', '2026-04-08', '2026-02-11'],
      moments: [
        { asOf: '2026-02-27', chain: 'long', goal: YEN },
        { asOf: anyDay('2026-02-28', '2026-04-14', 3), chain: 'short', goal: YEN },
        { asOf: '2026-04-15', chain: 'short', goal: WINS },
      ],
    },
    {
      language: 'en',
      ...typedBy('en', '2026-08-05', 2),
      daysOff: ['2026-08-03'],
      workingDays: ['2026-08-11'],
      moments: [
        // Before the month's first business day.
        { asOf: '2026-08-01', chain: 'short', goal: YEN },
        { asOf: '2026-08-05', chain: 'long', goal: WINS },
        { asOf: anyDay('2026-08-06', '2026-09-10', 4), chain: 'long', goal: WINS },
      ],
    },
  ];
}

/** A day of a span. */
function anyDay(first: Day, last: Day, seed: number): Day {
  const from = dayOf(first);
  return formatDay(from + Math.floor(seededRandom(seed)() * (dayOf(last) - from + 1)));
}

/** The rows of a team, and the other sheets as the made-up team types them. */
function typedBy(language: Language, asOf: Day, seed: number): Pick<Team, 'rows' | 'typed'> {
  const rows = rowsOf(language, asOf, seed);
  const typed = typedSheets({
    ...{ language, asOf, seed, daily: rows },
    members: cliWordsOf(language).sample.members,
    channels: sheetWordsOf(language).template.channelDefaults,
  });
  return { rows, typed };
}

/** Names that formulas could take for something else than text. */
const NAMES = ['007', '=1+1', 'Ōno "K"', "'鈴木"];

/** More than the largest count of a random row; more effective contacts than connected calls, as typed by mistake. */
const BELOW: Measures = {
  calls: 40,
  rings: 20,
  connects: 4,
  effectiveContacts: 30,
  meetings: 3,
  qualifiedMeetings: 3,
  won: 2,
  /** Deals of 430,000 yen. */
  revenue: 3,
  mailsSent: 9,
};

/** The sample's rows of four months, and rows of two more months in no order, with more successes than trials in all. */
function rowsOf(language: Language, asOf: string, seed: number): readonly ActivityRow[] {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const { first, last } = monthSpan(asOf.slice(0, 7));
  const channels = sheetWordsOf(language).template.channelDefaults;
  const made = Array.from(
    { length: 120 },
    (): ActivityRow => ({
      day: formatDay(first - 30 + below(last - first + 40)),
      member: pick(NAMES),
      channel: pick(channels),
      measures: {
        ...noActivity(),
        ...Object.fromEntries(MEASURES.map((measure) => [measure, below(BELOW[measure])])),
        revenue: below(BELOW.revenue) * 430_000,
      },
      memo: pick(['', '=A1', '2026/4/1']),
    }),
  );
  return [...sampleRows({ language, asOf, seed }), ...made];
}
