import { cliWordsOf } from '../words';
import { leadStories, leadWords, momentOf } from './lead-stories';
import type { SampleContext, TypedSheet } from './typed';

/** What the made-up team did about its leads in the month of the as-of day, in the order it was done. */
export function actions(context: SampleContext): TypedSheet {
  const { hows, results, followUps } = leadWords(context);
  const { memos } = cliWordsOf(context.language).sample;
  const done = leadStories(context)
    .flatMap((lead) => lead.contacts.map((contact) => ({ lead, contact })))
    .filter(({ contact }) => contact.when.day.slice(0, 7) === context.asOf.slice(0, 7))
    .sort((a, b) => momentOf(a.contact.when).localeCompare(momentOf(b.contact.when)));
  const rows = done.map(({ lead, contact }, i) => {
    const { when, kind, result, minutes, followUp, nextDay } = contact;
    return {
      ...{ when, lead: lead.id, company: lead.company, member: lead.owner, source: lead.source },
      kind: hows[kind],
      ...(result && { result: results[result] }),
      ...(minutes > 0 && { minutes }),
      ...(followUp && { followUp: followUps[followUp] }),
      ...(nextDay && { nextDay: { day: nextDay } }),
      ...(minutes > 0 && i % 5 === 0 && { memo: memos[i % memos.length] as string }),
    };
  });
  return { sheet: 'actions', rows };
}
