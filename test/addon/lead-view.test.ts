import { typeInto } from '../../host/cli/sample/type-into';
import type { TypedDay } from '../../host/cli/sample/typed';
import { type Language, monthWeeks, wordsOf } from '../../src/core/index';
import { sheetWordsOf } from '../../src/core/words/sheets/index';
import { openInstalled } from './installed';
import { CHANNELS, leadRows, minutesOf, typedLeadRows } from './lead-rows';

const AS_OF = '2026-03-18';

/** Columns of リード可視化, from 1. */
const COLUMN = {
  ...{ item: 3, leads: 4, appointments: 5, mails: 6, calls: 7 },
  ...{ meeting: 8, callAgain: 9, lost: 10, outOfScope: 11, unreached: 12 },
};

/** Columns of 連携, from 1. */
const TOLD = { supply: 3, started: 4, meetings: 5, rate: 6 };

const mean = (numbers: readonly number[]): number | '' =>
  numbers.length === 0 ? '' : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const share = (part: readonly unknown[], whole: readonly unknown[]): number | '' =>
  whole.length === 0 ? '' : part.length / whole.length;

/** Numbers and texts as they are expected, to nine digits. */
function expectSame(actual: unknown, expected: number | string): void {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 6);
  else expect(actual).toBe(expected);
}

async function openTeam(language: Language, asOf = AS_OF) {
  const addon = openInstalled('installEverything', { locale: language });
  await addon.send('saveSettings', { asOf, members: ['田中'], channels: CHANNELS });
  return addon;
}

describe.each([
  ['ja', 1],
  ['ja', 2],
  ['en', 3],
] as const)('leads, actions and deals typed in %s (%i)', (language, seed) => {
  it('are counted on the lead view and the cooperation sheet as a plain computation counts them', async () => {
    const { host, value } = await openTeam(language);
    const rows = leadRows(language, seed);
    typeInto(host.spreadsheet, typedLeadRows(rows));
    const { sheets } = wordsOf(language);
    const words = sheetWordsOf(language);
    const { statuses, hows, results, followUps } = words.leads;

    const isIn = (moment: TypedDay | undefined, from = '2026-03-01', to = AS_OF) =>
      moment !== undefined && moment.day >= from && moment.day <= to;
    const view = (row: string, column: keyof typeof COLUMN) => value(sheets.leadView, row, COLUMN[column]);

    const counts = (from: string, to: string) => {
      const done = rows.actions.filter(({ when }) => isIn(when, from, to));
      const calls = done.filter(({ kind }) => kind === hows.call);
      return {
        leads: rows.leads.filter(({ created }) => isIn(created, from, to)).length,
        appointments: done.filter(({ result }) => result === results.meeting).length,
        mails: done.filter(({ kind }) => kind === hows.mail).length,
        calls: calls.length,
        ...Object.fromEntries(
          (['meeting', 'callAgain', 'lost', 'outOfScope', 'unreached'] as const).map((key) => [
            key,
            calls.filter(({ result }) => result === results[key]).length,
          ]),
        ),
      };
    };
    const shown = (row: string) =>
      Object.fromEntries(
        (Object.keys(COLUMN) as (keyof typeof COLUMN)[])
          .filter((column) => column !== 'item')
          .map((column) => [column, view(row, column)]),
      );
    const month = counts('2026-03-01', AS_OF);
    expect(month.calls).toBeGreaterThan(20);
    expect(shown('week.total')).toEqual(month);
    for (const day of [1, 9, 18]) {
      const iso = `2026-03-${String(day).padStart(2, '0')}`;
      expect(shown(`day.${day}`)).toEqual(counts(iso, iso));
    }
    expect(new Set(Object.values(shown('day.19')))).toEqual(new Set(['']));
    const weeks = monthWeeks('2026-03');
    expect(weeks).toHaveLength(6);
    weeks.slice(0, 3).forEach(({ from, to }, i) => {
      expect(shown(`week.${i + 1}`)).toEqual(counts(from, to));
    });

    const came = rows.leads.filter(({ created }) => isIn(created));
    const isWorked = ({ status }: (typeof came)[number]) =>
      status !== undefined && status !== statuses.new && status !== statuses.untouched;
    const open = rows.leads.filter(
      ({ status }) => status !== statuses.meeting && status !== statuses.outOfScope,
    );
    const overdue = open.filter(({ nextDay }) => nextDay && nextDay.day < AS_OF);
    const followed = rows.actions.filter(({ when, followUp }) => isIn(when) && followUp);
    const onTime = followed.filter(({ followUp }) => followUp === followUps.onTime);
    const since = (leads: typeof came, key: 'firstContact' | 'meetingOn') =>
      leads.flatMap((lead) => {
        const later = lead[key];
        return later ? [minutesOf(later) - minutesOf(lead.created)] : [];
      });
    const won = rows.leads.filter(({ meetingOn }) => isIn(meetingOn));
    const summary: { readonly [row: string]: number | '' } = {
      appointments: month.appointments,
      activities: month.calls + month.mails,
      newLeads: came.length,
      consumption: share(came.filter(isWorked), came),
      dueToday: open.filter(({ nextDay }) => nextDay?.day === AS_OF).length,
      overdue: overdue.length,
      followUpRate: share(onTime, [...followed, ...overdue]),
      response: mean(since(came, 'firstContact')),
      leadTime: mean(since(won, 'meetingOn').map((minutes) => minutes / 1440)),
    };
    for (const [row, expected] of Object.entries(summary)) {
      expectSame(view(`summary.${row}`, 'leads'), expected);
    }
    expect(view('summary.consumption', 'mails')).toBe(`${came.filter(isWorked).length} ÷ ${came.length}`);

    for (const [key, status] of Object.entries(statuses)) {
      const those = rows.leads.filter((lead) => lead.status === status);
      expect(view(`status.${key}`, 'appointments')).toBe(those.length);
    }
    expect(view('status.none', 'appointments')).toBe(rows.leads.filter(({ status }) => !status).length);
    expect(view('status.total', 'appointments')).toBe(rows.leads.length);

    const sources = [...CHANNELS.map((name, i) => [`${i + 1}`, name] as const), ['rest', null] as const];
    const isFrom = (name: string | null, source: string | undefined) =>
      name === null ? !CHANNELS.includes(source ?? '') : source === name;
    for (const [row, name] of sources) {
      const leads = came.filter(({ source }) => isFrom(name, source));
      const set = rows.actions.filter(
        ({ when, result, source }) => isIn(when) && result === results.meeting && isFrom(name, source),
      );
      expect(view(`source.${row}`, 'leads')).toBe(leads.length);
      expect(view(`source.${row}`, 'appointments')).toBe(set.length);
      const told = (column: keyof typeof TOLD) => value(sheets.cooperation, `marketing.${row}`, TOLD[column]);
      const meetings = leads.filter(({ status }) => status === statuses.meeting);
      expect(told('supply')).toBe(leads.length);
      expect(told('started')).toBe(leads.filter(isWorked).length);
      expect(told('meetings')).toBe(meetings.length);
      expectSame(told('rate'), share(meetings, leads));
    }

    const { meetings: held, results: outcomes } = words.deals;
    for (const [column, from] of [
      ['supply', '2026-03-01'],
      ['started', '2026-01-01'],
    ] as const) {
      const handed = rows.deals.filter(({ handedOn }) => isIn(handedOn, from));
      const set = rows.deals.filter(({ created }) => isIn(created, from));
      const known = handed.map((deal) => [deal.budget, deal.authority, deal.need, deal.timing]);
      const ticks = known.flat();
      const expected: { readonly [row: string]: number | '' } = {
        handed: handed.length,
        bantRate: share(
          known.filter((items) => items.every(Boolean)),
          handed,
        ),
        bantFill: share(ticks.filter(Boolean), ticks),
        handoffScore: mean(handed.flatMap(({ score }) => score ?? [])),
        handoffWinRate: share(
          handed.filter(({ result }) => result === outcomes.won),
          handed,
        ),
        cancelRate: share(
          set.filter(({ meeting }) => meeting === held.cancelled),
          set,
        ),
      };
      expect(handed.length).toBeGreaterThan(3);
      for (const [row, number] of Object.entries(expected)) {
        expectSame(value(sheets.cooperation, `fieldSales.${row}`, TOLD[column]), number);
      }
    }
  });
});
