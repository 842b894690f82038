import { isBusinessDay } from '../calendar/business-days';
import { dayOf } from '../calendar/day';
import { reasonsFor } from './digest-reasons';
import type { DigestFacts, DigestInput, DigestsDue, Told } from './digest-types';

/**
 * What is to be told in this hour, and what will have been told then.
 *
 * Everybody hears each thing once: by mail where mails are wanted and can be sent, the team typed an address and nothing
 * was sent there today; else by the note of the sheet, in which what concerns all stands once, before what concerns each.
 * Several reasons are one mail. Nothing is due on days off, nor when all is switched off, nor a second time in the same
 * hour with the log that came back.
 */
export function digestsDue(input: DigestInput): DigestsDue {
  const { clock, calendar, members, wishes, team, log, lastDay } = input;
  const mails: DigestFacts[] = [];
  const note: DigestFacts[] = [];
  if (!isBusinessDay(dayOf(clock.day), calendar)) return { mails, note, log };
  const toldTo = (name: string): Told => log.find((told) => told.name === name) ?? { name };
  // Two names with one address are one person.
  const used = members
    .filter(({ name }) => toldTo(name).mail === clock.day)
    .map(({ address }) => address.toLowerCase());
  const left = input.mails ?? 0;
  const all = members.every(({ last }) => last) ? lastDay : null;
  let shared: DigestFacts = {};
  let kept = 0;
  const next = members.map((member): Told => {
    const { name, address, last } = member;
    const told = toldTo(name);
    const reasons = reasonsFor(input, member, told);
    const { morning, milestone, missing } = reasons;
    if (!morning && !milestone && !missing) return told;
    const ofTeam = {
      ...((morning || milestone) && team?.goal),
      ...(morning && { ...team?.morning, all }),
      ...(milestone && { milestone }),
    };
    const own = { name, missing, ...(morning && last) };
    const place = address.toLowerCase();
    const isOpen = wishes.byMail && place !== '' && !used.includes(place);
    if (isOpen && mails.length < left) {
      used.push(place);
      mails.push({ ...ofTeam, ...own, address });
      return { ...told, ...reasons, mail: clock.day };
    }
    if (isOpen) kept++;
    shared = { ...shared, ...ofTeam };
    if (missing || (morning && last)) note.push(own);
    return { ...told, ...reasons };
  });
  if (kept > 0) shared = { ...shared, [input.mails === null ? 'refused' : 'quota']: kept };
  return { mails, note: Object.keys(shared).length > 0 ? [shared, ...note] : note, log: next };
}
