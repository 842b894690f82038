import { type Day, dayOf, formatDay, JAPANESE_OFFICE_WEEK, listBusinessDays } from '../../../src/core';
import { type SheetWords, sheetWordsOf } from '../../../src/core/words/sheets';
import { seededRandom } from '../seeded-random';
import { cliWordsOf } from '../words';
import type { SampleContext, TypedDay } from './typed';

type Status = keyof SheetWords['leads']['statuses'];
type Result = keyof SheetWords['leads']['results'];

/** One call or mail to a lead. */
export interface Contact {
  readonly when: TypedDay;
  readonly kind: 'call' | 'mail';
  /** A mail usually has none. */
  readonly result: Result | null;
  readonly minutes: number;
  readonly followUp: 'onTime' | 'late' | null;
  readonly nextDay: Day | null;
}

/** A lead with everything that was done about it, oldest first. */
export interface LeadStory {
  readonly id: string;
  readonly company: string;
  readonly person: string;
  readonly owner: string;
  readonly source: string;
  readonly created: TypedDay;
  readonly status: Status;
  readonly contacts: readonly Contact[];
  readonly meetingOn: Day | null;
  readonly nextDay: Day | null;
}

/** How many leads stand at each status beside those with a meeting, and how often they were contacted. */
const OTHERS: readonly (readonly [
  Status,
  count: number,
  contacts: readonly [least: number, most: number],
])[] = [
  ['new', 6, [0, 0]],
  ['approaching', 32, [3, 9]],
  ['scheduling', 5, [2, 4]],
  ['untouched', 5, [0, 0]],
  ['nurtureIdle', 12, [2, 5]],
  ['nurturePlanned', 13, [2, 5]],
  ['outOfScope', 6, [1, 2]],
];

/** What the last contact came to, by what became of the lead. */
const LAST_RESULT: { readonly [S in Status]?: Result } = {
  approaching: 'unreached',
  scheduling: 'callAgain',
  meeting: 'meeting',
  nurtureIdle: 'lost',
  nurturePlanned: 'lost',
  outOfScope: 'outOfScope',
};

/** Leads of the last weeks; older ones are settled. */
const WEEKS = 6;

/**
 * The leads of the made-up team: one for every meeting its daily rows of the month tell of, by the same member from the
 * same source on the same day, and those that are still worked on or were given up.
 */
export function leadStories(context: SampleContext): readonly LeadStory[] {
  const { asOf, seed, members, channels, daily } = context;
  const random = seededRandom(seed + 3);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const days = listBusinessDays(formatDay(dayOf(asOf) - 7 * WEEKS), asOf, JAPANESE_OFFICE_WEEK);
  const today = days.length - 1;
  const dayAt = (i: number): Day => days[Math.max(0, Math.min(today, i))] as Day;
  const ahead = listBusinessDays(asOf, formatDay(dayOf(asOf) + 14), JAPANESE_OFFICE_WEEK);

  const meetings = daily
    .filter(({ day }) => day.slice(0, 7) === asOf.slice(0, 7))
    .flatMap(({ day, member, channel, measures }) =>
      Array.from({ length: measures.meetings }, () => ({ day, owner: member, source: channel })),
    )
    .map(({ day, owner, source }) => {
      const last = days.indexOf(day);
      const contacts = between(1, 4);
      return {
        status: 'meeting' as Status,
        owner,
        source,
        last,
        contacts,
        first: last - between(contacts - 1, contacts === 1 ? 0 : 9),
      };
    });
  const others = OTHERS.flatMap(([status, count, [least, most]]) =>
    Array.from({ length: count }, () => {
      const contacts = between(least, most);
      const first = status === 'new' ? today - between(0, 1) : between(0, today - contacts);
      return {
        ...{
          status,
          contacts,
          first,
          last: Math.min(today, first + contacts - 1 + between(0, contacts === 1 ? 0 : 6)),
        },
        owner: members[between(0, members.length - 1)] as string,
        source: channels[between(0, channels.length - 1)] as string,
      };
    }),
  );

  const stories = [...meetings, ...others].map(({ status, owner, source, first, last, contacts }) => {
    const created = { day: dayAt(first), minute: between(9 * 60, 17 * 60) };
    const response = between(2, random() < 0.7 ? 25 : 90);
    const done = Array.from({ length: contacts }, (_, k): Contact => {
      const isLast = k === contacts - 1;
      const at = isLast ? last : first + Math.round(((last - first) * k) / Math.max(1, contacts - 1));
      const sameDay = dayAt(at) === created.day;
      const kind = !isLast && random() < 0.25 ? 'mail' : 'call';
      const early: Result = random() < 0.75 ? 'unreached' : 'callAgain';
      const result = isLast ? (LAST_RESULT[status] ?? 'unreached') : kind === 'mail' ? null : early;
      const talked = kind === 'call' && result !== 'unreached';
      const due = k > 0 && random() < 0.7;
      return {
        ...{ kind, result, nextDay: isLast ? null : dayAt(at + 1) },
        when: {
          day: dayAt(at),
          minute: sameDay ? created.minute + response + 40 * k : between(9 * 60, 18 * 60),
        },
        minutes: talked ? between(2, 9) : 0,
        followUp: due ? (random() < 0.88 ? 'onTime' : 'late') : null,
      };
    });
    const hasNext = status === 'approaching' || status === 'scheduling' || status === 'nurturePlanned';
    const isOverdue = hasNext && random() < 0.1;
    const nextDay = isOverdue ? dayAt(today - between(1, 4)) : (ahead[between(0, ahead.length - 1)] as Day);
    return {
      ...{ created, status, owner, source, contacts: done },
      meetingOn: status === 'meeting' ? dayAt(last) : null,
      nextDay: hasNext ? nextDay : null,
    };
  });
  const { companyStems, companyKinds, company, people } = cliWordsOf(context.language).sample;
  return stories
    .sort((a, b) => momentOf(a.created).localeCompare(momentOf(b.created)))
    .map((story, i) => ({
      ...story,
      id: `L-${String(i + 1).padStart(4, '0')}`,
      company: company(
        companyStems[i % companyStems.length] as string,
        companyKinds[Math.floor(i / companyStems.length) % companyKinds.length] as string,
      ),
      person: people[(i * 5) % people.length] as string,
    }));
}

/** A moment as a text that sorts by time. */
export const momentOf = ({ day, minute = 0 }: TypedDay): string =>
  `${day} ${String(minute).padStart(4, '0')}`;

/** The words of the sheets of leads, in the language of the team. */
export const leadWords = ({ language }: SampleContext): SheetWords['leads'] => sheetWordsOf(language).leads;
