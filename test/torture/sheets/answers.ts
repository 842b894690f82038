import { MEASURES } from '../../../src/core/kpi/measures';
import { bool, cell, day, list, month, num, object, oneOf, orNull, record, type Shape, text } from './shape';

/*
 * The answers of the calls that read, as `src/sidebar/server/api.ts` and the types it names promise them to the page.
 */

const measuresAnd = (more: { readonly [key: string]: Shape }): Shape =>
  object({ ...Object.fromEntries(MEASURES.map((measure) => [measure, num])), ...more });
const measures = measuresAnd({});
const problem = object({ where: text, what: text, fix: text });
const segment = object({
  label: text,
  counts: object({}, Object.fromEntries(MEASURES.map((measure) => [measure, num]))),
});

const plan = object({
  chain: list(object({ key: text, required: num }, { rate: num, rateKey: text })),
  perBusinessDay: orNull(num),
  perMemberPerDay: orNull(num),
  capacity: object({
    perBusinessDay: orNull(num),
    perMemberPerDay: orNull(num),
    load: orNull(num),
    fits: orNull(bool),
    status: text,
  }),
  levers: list(object({ key: text, kind: text, from: num, to: orNull(num), change: orNull(num) })),
  goalCalls: list(object({ confidence: num, calls: orNull(num), callsIfUncertain: orNull(num) })),
  ownRates: list(
    object({
      ...{ rate: text, from: text, to: text, numerator: num, denominator: num, value: orNull(num) },
      ...{ low: num, high: num, blended: num, evidence: num },
    }),
  ),
  windows: list(object({ key: text, from: day, to: day, businessDays: num })),
  tooLateFrom: day,
  weeks: list(object({ from: day, to: day, businessDays: num, calls: num })),
  members: list(object({ member: text, calls: num })),
});

const overview = object({
  settings: object({
    ...{
      team: text,
      month,
      asOf: day,
      chain: oneOf('short', 'long'),
      members: list(text),
      channels: list(text),
    },
    leadDays: object({ meetings: num, won: num }),
  }),
  calendar: object({}, { weekend: list(num), daysOff: list(day), workingDays: list(day) }),
  goal: object({ kind: oneOf('won', 'revenue'), value: num }, { averageDealSize: num }),
  rates: record(num),
  days: object({ businessDays: num, elapsed: num }),
  plan,
  progress: object({
    ...{ from: day, to: day, asOf: day, actual: measures },
    byMonth: list(measuresAnd({ month })),
    byWeek: list(measuresAnd({ week: text })),
    byDay: list(measuresAnd({ day })),
    byMember: list(measuresAnd({ member: text })),
    byChannel: list(measuresAnd({ channel: text })),
    byWeekday: list(measuresAnd({ weekday: num })),
  }),
  today: measures,
  stages: list(
    object({
      ...{ key: text, target: num, actual: num, pace: num, ratio: orNull(num), status: text, remaining: num },
      ...{ remainingPerDay: orNull(num), landing: orNull(num) },
    }),
  ),
  landing: object({
    ...{
      kind: oneOf('won', 'revenue'),
      goal: num,
      expected: orNull(num),
      low: orNull(num),
      high: orNull(num),
    },
    ...{ confidence: num, probability: orNull(num), doubt: orNull(object({ reason: text, missing: num })) },
    ...{ runRate: orNull(num), attainment: orNull(num) },
    fan: list(object({ day, expected: num, low: num, high: num })),
  }),
  segments: list(object({ by: text, segments: list(segment) }, { before: list(segment) })),
  problems: list(problem),
});

const table = object({ columns: list(text), rows: list(list(cell)), at: list(num) });

export const ANSWERS = {
  getOverview: object({
    ...{ installed: bool, sheets: list(text), language: oneOf('ja', 'en'), problems: list(problem) },
    overview: orNull(overview),
  }),
  readTables: object({
    tables: record(orNull(table)),
    language: oneOf('ja', 'en'),
    month: orNull(month),
    ...{ members: list(text), channels: list(text), products: list(text), entryBy: text },
    ...{ statusAfter: record(text), probabilities: record(num), reviews: list(text) },
    lastImport: orNull(object({ name: text, table: text, appended: num, changed: num })),
  }),
  readDay: object({
    rows: list(
      object({
        channel: text,
        counts: measures,
        texts: object({ memo: text, noon: text, evening: text, tomorrow: text }),
      }),
    ),
  }),
  planInstall: object({ steps: list(text) }),
  openSheet: object({ opened: oneOf(true) }),
} as const;
