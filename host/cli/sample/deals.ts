import { type Day, dayOf, formatDay } from '../../../src/core';
import { sheetWordsOf } from '../../../src/core/words/sheets';
import { seededRandom } from '../seeded-random';
import { cliWordsOf } from '../words';
import { leadStories } from './lead-stories';
import type { SampleContext, TypedSheet } from './typed';

/** Meetings of the month that are deals by now, and deals that were lost in the last weeks. */
const OPEN = 12;
const LOST = 5;
const WON = 8;

/**
 * The deals of the made-up team: the latest wins of its daily rows with their amounts, some that were lost, and those
 * that grew out of the meetings of the month.
 */
export function deals(context: SampleContext): TypedSheet {
  const { stages, meetings, results, lostReasons } = sheetWordsOf(context.language).deals;
  const { companyStems, companyKinds, company, people, fieldSales } = cliWordsOf(context.language).sample;
  const random = seededRandom(context.seed + 4);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const later = (day: Day, days: number): Day => formatDay(dayOf(day) + days);
  const last = later(context.asOf, 0);

  const won = context.daily
    .filter(({ measures }) => measures.won > 0)
    .slice(-WON)
    .map(({ day, member, channel, measures }) => ({
      ...{ owner: member, source: channel, created: later(day, -between(14, 45)), closedOn: day },
      ...{ result: 'won' as const, amount: measures.revenue / measures.won },
    }));
  const lost = Array.from({ length: LOST }, () => ({
    owner: context.members[between(0, context.members.length - 1)] as string,
    source: context.channels[between(0, context.channels.length - 1)] as string,
    ...{ created: later(last, -between(35, 60)), closedOn: later(last, -between(3, 20)) },
    ...{ result: 'lost' as const, amount: between(20, 80) * 10_000 },
  }));
  const open = leadStories(context)
    .filter(({ meetingOn }) => meetingOn !== null)
    .slice(-OPEN)
    .map(({ owner, source, company: name, person, meetingOn }) => ({
      ...{ owner, source, company: name, person, created: meetingOn as Day, closedOn: null, result: null },
      amount: between(25, 90) * 10_000,
    }));

  const keys = Object.keys(stages) as (keyof typeof stages)[];
  const rows = [...won, ...lost, ...open]
    .sort((a, b) => a.created.localeCompare(b.created))
    .map((deal, i) => {
      const { owner, source, created, closedOn, result, amount } = deal;
      const age = dayOf(last) - dayOf(created);
      const isCancelled = i % 9 === 4 && result !== 'won';
      const isHeld = !isCancelled && (result !== null || age > 6);
      const isHanded = result !== null || age > 1;
      const stage =
        result === null ? keys[Math.min(3, Math.floor(age / 5))] : result === 'won' ? 'verbal' : 'proposal';
      const stem = companyStems[(i * 7) % companyStems.length] as string;
      return {
        id: `D-${String(i + 1).padStart(3, '0')}`,
        company:
          'company' in deal ? deal.company : company(stem, companyKinds[i % companyKinds.length] as string),
        person: 'person' in deal ? deal.person : (people[(i * 3) % people.length] as string),
        stage: stages[stage ?? 'set'],
        ...{ amount, source, created: { day: created } },
        ...{ isOwner: owner, fsOwner: fieldSales[i % fieldSales.length] as string },
        ...(result === null && { expectedClose: { day: later(created, between(30, 60)) } }),
        ...(isHanded && { handedOn: { day: later(created, 1) } }),
        meeting: isCancelled ? meetings.cancelled : isHeld ? meetings.held : meetings.planned,
        ...{ budget: random() < 0.85, authority: random() < 0.9, need: true, timing: random() < 0.92 },
        ...(isHeld && { score: between(3, 5) }),
        ...(result !== null && { result: results[result], closedOn: { day: closedOn as Day } }),
        ...(result === 'lost' && { lostReason: lostReasons[i % lostReasons.length] as string }),
      };
    });
  return { sheet: 'deals', rows };
}
