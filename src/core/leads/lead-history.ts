import type { Action, Lead, Moment } from '../tables/records';
import { actionsOfLead } from './lead-actions';
import { dayPart } from './moment';

/** Something that happened to a lead: it came in, somebody acted, a meeting was won without an action that says so. */
export type LeadEvent =
  | { readonly kind: 'created' | 'meeting'; readonly when: Moment }
  | { readonly kind: 'action'; readonly when: Moment | null; readonly action: Action };

/**
 * All that is known to have happened to a lead, newest first, so that nobody calls without knowing. Actions are matched
 * by lead ID, else by company; those without a moment come last.
 *
 * @example leadHistory(lead, actions)[0] is what happened last
 */
export function leadHistory(lead: Lead, actions: readonly Action[]): readonly LeadEvent[] {
  const own = actionsOfLead(lead, actions);
  const events: LeadEvent[] = own.map((action) => ({ kind: 'action', when: action.when, action }));
  const { created, meetingOn } = lead;
  const isLogged = own.some(
    ({ when, result }) => result === 'meeting' && when !== null && dayPart(when) === meetingOn,
  );
  if (meetingOn !== null && !isLogged) put(events, { kind: 'meeting', when: meetingOn }, meetingOn);
  // Coming in is before everything of its day, whatever the times say.
  if (created !== null) put(events, { kind: 'created', when: created }, dayPart(created));
  return events;
}

/** Puts an event behind all that happened at `when` or later. */
function put(events: LeadEvent[], event: LeadEvent, when: Moment): void {
  const place = events.findIndex((other) => (other.when ?? '') < when);
  events.splice(place < 0 ? events.length : place, 0, event);
}
