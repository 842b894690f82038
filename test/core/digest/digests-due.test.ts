import fc from 'fast-check';
import type { DigestFacts, DigestWishes, Told } from '../../../src/core/digest/digest-types';
import { digestsDue } from '../../../src/core/digest/digests-due';
import { DAYS, goalOf, inputAt, TEAM, WORKED, wins } from './three-months';

const BOTH = [false, true];
const WISHES: readonly DigestWishes[] = BOTH.flatMap((morning) =>
  BOTH.flatMap((missing) =>
    BOTH.flatMap((milestones) => BOTH.map((byMail) => ({ morning, missing, milestones, byMail }))),
  ),
);

/** No mail at all, one an hour, enough: what refused permissions and quotas come to. */
const MAILS = [null, 0, 1, 100];

/** What a mail or a part of the note brings. */
const newsIn = ({ share, milestone, missing }: DigestFacts): string[] => [
  ...(share ? ['morning'] : []),
  ...(milestone ? [`milestone ${milestone}`] : []),
  ...(missing ? [`missing ${missing}`] : []),
];

/** What happened, a line each: `2026-04-01 8 mail Sato: morning, missing 2026-03-31`. */
function sent(wishes: DigestWishes, mails: number | null): readonly string[] {
  let log: readonly Told[] = [];
  const happened: string[] = [];
  for (const { day, weekday } of DAYS) {
    for (let hour = 0; hour < 24; hour++) {
      const due = digestsDue(inputAt(day, weekday, hour, wishes, mails, log));
      log = due.log;
      for (const facts of due.mails) {
        happened.push(`${day} ${hour} mail ${facts.name}: ${newsIn(facts).sort().join(', ')}`);
      }
      const noted = due.note.flatMap((facts) =>
        newsIn(facts).map((news) => (news.startsWith('missing') ? `${news} ${facts.name}` : news)),
      );
      if (due.note.length > 0) happened.push(`${day} ${hour} note: ${noted.sort().join(', ')}`);
    }
  }
  return happened;
}

/** When each milestone is news: the first hour from 8 to 20 of a worked day that sees it, the highest if several. */
function milestoneHours(): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const month of ['2026-04', '2026-05', '2026-06']) {
    let told = 0;
    for (const { day } of WORKED.filter((one) => one.day.startsWith(month))) {
      for (let hour = 8; hour <= 20; hour++) {
        const reached = [100, 90, 50].find((level) => wins(day, hour) / goalOf(day) >= level / 100) ?? 0;
        if (reached > told) hours.set(`${day} ${hour}`, reached);
        told = Math.max(told, reached);
      }
    }
  }
  return hours;
}

/** The same by the rules alone, without a log: what is news to each person at each hour, then how it reaches them. */
function expected(wishes: DigestWishes, mails: number | null): readonly string[] {
  const milestones = milestoneHours();
  const happened: string[] = [];
  for (const { day, weekday } of WORKED) {
    const mailed = new Set<string>();
    for (let hour = 0; hour < 24; hour++) {
      let left = wishes.byMail ? (mails ?? 0) : 0;
      const note = new Set<string>();
      for (const { name, address, entersAt } of TEAM) {
        const news: string[] = [];
        if (wishes.morning && hour === 8) news.push('morning');
        const percent = milestones.get(`${day} ${hour}`);
        if (wishes.milestones && percent !== undefined) news.push(`milestone ${percent}`);
        const at = entersAt(day, weekday);
        if (wishes.missing && hour === 18 && (at === null || at > 18)) news.push(`missing ${day}`);
        if (news.length === 0) continue;
        if (address !== '' && !mailed.has(name) && left > 0) {
          left--;
          mailed.add(name);
          happened.push(`${day} ${hour} mail ${name}: ${news.sort().join(', ')}`);
        } else for (const one of news) note.add(one.startsWith('missing') ? `${one} ${name}` : one);
      }
      if (note.size > 0) happened.push(`${day} ${hour} note: ${[...note].sort().join(', ')}`);
    }
  }
  return happened;
}

describe('digestsDue', () => {
  it.each(WISHES)(
    'sends over three months exactly what it should with %j, whatever was refused',
    (wishes) => {
      for (const mails of MAILS) expect(sent(wishes, mails)).toEqual(expected(wishes, mails));
    },
  );

  it('sends what three months should bring, counted by hand', () => {
    const all = { morning: true, missing: true, milestones: true, byMail: true };
    // 21 worked days in April, 18 in May, 22 in June; two people with an address, the third hears by the note.
    expect(WORKED.length).toBe(61);
    expect(sent(all, 100).filter((line) => line.includes('mail'))).toHaveLength(2 * 61);
    const milestones = sent({ ...all, morning: false, missing: false }, null);
    expect(milestones).toEqual([
      '2026-04-14 15 note: milestone 50',
      '2026-04-24 15 note: milestone 90',
      '2026-04-28 15 note: milestone 100',
      '2026-05-29 15 note: milestone 50',
      '2026-06-15 10 note: milestone 100',
    ]);
    expect(sent({ ...all, morning: false, missing: false, milestones: false }, 100)).toEqual([]);
  });

  /** Hours at which the clock happens to run, in order; it may miss some and may run twice. */
  const hours = fc
    .array(fc.tuple(fc.nat(DAYS.length - 1), fc.nat(23)), { maxLength: 60 })
    .map((all) => [...all].sort(([a, g], [b, h]) => a - b || g - h));
  const wished = fc.constantFrom(...WISHES);
  const mails = fc.constantFrom(...MAILS);

  it('never writes to a person twice a day, on a day off, or once more in the same hour', () => {
    fc.assert(
      fc.property(hours, wished, mails, (ticks, wishes, left) => {
        let log: readonly Told[] = [];
        const seen = new Set<string>();
        for (const [i, hour] of ticks) {
          const { day, weekday, works } = DAYS[i] as (typeof DAYS)[number];
          const due = digestsDue(inputAt(day, weekday, hour, wishes, left, log));
          if (!works || !(wishes.morning || wishes.missing || wishes.milestones)) {
            expect([due.mails, due.note]).toEqual([[], []]);
          }
          if (!wishes.byMail) expect(due.mails).toEqual([]);
          expect(due.mails.length).toBeLessThanOrEqual(left ?? 0);
          for (const { name } of due.mails) {
            expect(seen.has(`${day} ${name}`)).toBe(false);
            seen.add(`${day} ${name}`);
          }
          log = due.log;
          const again = digestsDue(inputAt(day, weekday, hour, wishes, left, log));
          expect(again).toEqual({ mails: [], note: [], log });
        }
      }),
    );
  });

  it('tells a milestone once a month, and each to everybody', () => {
    fc.assert(
      fc.property(hours, mails, (ticks, left) => {
        const wishes = { morning: false, missing: false, milestones: true, byMail: true };
        let log: readonly Told[] = [];
        const told = new Set<string>();
        for (const [i, hour] of ticks) {
          const { day, weekday } = DAYS[i] as (typeof DAYS)[number];
          const due = digestsDue(inputAt(day, weekday, hour, wishes, left, log));
          log = due.log;
          const ofMonth = log.filter(({ month }) => month === day.slice(0, 7));
          const percents = new Set(ofMonth.map(({ milestone }) => milestone));
          expect(percents.size).toBeLessThanOrEqual(1);
          if (due.mails.length + due.note.length === 0) continue;
          const key = `${day.slice(0, 7)} ${[...percents].join()}`;
          expect(told.has(key)).toBe(false);
          told.add(key);
        }
      }),
    );
  });

  it('takes two names with one address for one person', () => {
    const wishes = { morning: true, missing: false, milestones: false, byMail: true };
    const input = inputAt('2026-04-02', 4, 8, wishes, 100, []);
    const members = input.members.map((member, i) => ({
      ...member,
      address: ['a@x.jp', 'A@X.JP', 'b@x.jp'][i] as string,
    }));
    const due = digestsDue({ ...input, members });
    expect(due.mails.map(({ name }) => name)).toEqual(['Sato', 'Kato']);
    const later = {
      ...input,
      members,
      log: due.log,
      wishes: { ...wishes, missing: true },
      clock: { day: '2026-04-02', hour: 18 },
    };
    expect(digestsDue(later).mails).toEqual([]);
  });

  it('asks nobody in the morning for a day on which nobody entered anything', () => {
    const wishes = { morning: false, missing: true, milestones: false, byMail: true };
    const input = inputAt('2026-04-02', 4, 8, wishes, 100, []);
    const members = input.members.map((member) => ({ ...member, last: null }));
    expect(digestsDue({ ...input, members })).toMatchObject({ mails: [], note: [] });
    const one = members.map((member, i) => (i === 0 ? { ...member, last: { calls: 1 } } : member));
    expect(digestsDue({ ...input, members: one }).mails.map(({ name }) => name)).toEqual(['Ito']);
  });

  it('says in the note why it was no mail, only where a mail was wanted and could not be sent', () => {
    const wishes = { morning: true, missing: false, milestones: false, byMail: true };
    const why = (mails: number | null, byMail = true) => {
      const { note } = digestsDue(inputAt('2026-04-02', 4, 8, { ...wishes, byMail }, mails, []));
      return [note[0]?.refused, note[0]?.quota];
    };
    expect(why(null)).toEqual([2, undefined]);
    expect(why(0)).toEqual([undefined, 2]);
    expect(why(1)).toEqual([undefined, 1]);
    expect(why(100)).toEqual([undefined, undefined]);
    expect(why(null, false)).toEqual([undefined, undefined]);
  });

  it('says nothing of the goal where the settings look at another month', () => {
    const wishes = { morning: true, missing: false, milestones: true, byMail: true };
    const input = { ...inputAt('2026-06-16', 2, 8, wishes, 100, []), team: null };
    expect(digestsDue(input)).toMatchObject({ mails: [], note: [] });
  });
});
