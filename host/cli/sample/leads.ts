import { leadStories, leadWords } from './lead-stories';
import type { SampleContext, Typed, TypedSheet } from './typed';

/** The leads of the made-up team. */
export function leads(context: SampleContext): TypedSheet {
  const { statuses, hows, nurtureReasons, noMeetingReasons, industries, sizes } = leadWords(context);
  const rows = leadStories(context).map((story, i) => {
    const pick = (list: readonly string[]): string => list[(i * 7) % list.length] as string;
    const { id, company, person, status, owner, source, created, contacts, nextDay, meetingOn } = story;
    const isNurtured = status === 'nurtureIdle' || status === 'nurturePlanned';
    const filled: { readonly [column: string]: Typed | null } = {
      ...{ id, company, person, owner, source, created, status: statuses[status] },
      phone: `(03)0000-${String(1000 + i * 37)}`,
      mail: `info@${id.toLowerCase()}.example`,
      nextDay: nextDay && { day: nextDay },
      nextHow: nextDay && (i % 4 === 0 ? hows.mail : hows.call),
      nextWho: nextDay && owner,
      firstContact: contacts[0]?.when ?? null,
      lastContact: contacts.at(-1) ? { day: contacts.at(-1)?.when.day ?? '' } : null,
      meetingOn: meetingOn && { day: meetingOn },
      nurtureReason: isNurtured ? pick(nurtureReasons) : null,
      noMeetingReason: isNurtured ? pick(noMeetingReasons) : null,
      industry: pick(industries),
      size: pick(sizes),
    };
    return Object.fromEntries(
      Object.entries(filled).filter((entry): entry is [string, Typed] => entry[1] !== null),
    );
  });
  return { sheet: 'leads', rows };
}
