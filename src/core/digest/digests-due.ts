import { isBusinessDay } from '../calendar/business-days';
import { dayOf } from '../calendar/day';
import { mailLines, noteLines, subjectFor } from './digest-lines';
import { type Reasons, reasonsFor } from './digest-reasons';
import type { DigestInput, DigestMail, DigestMember, DigestsDue, Told } from './digest-types';

/**
 * What is to be told in this hour, and what will have been told then.
 *
 * Everybody hears each thing once: by mail where mails are wanted and can be sent, the team typed an address and nothing
 * was sent there today; else by the note of the sheet. Several reasons are one mail. Nothing is due on days off, nor when
 * all is switched off, nor a second time in the same hour with the log that came back.
 */
export function digestsDue(input: DigestInput): DigestsDue {
  const { clock, calendar, members, wishes, team, log } = input;
  if (!isBusinessDay(dayOf(clock.day), calendar)) return { mails: [], note: [], log };
  const known = new Map(log.map((told) => [told.name, told]));
  // Two names with one address are one person.
  const used = new Set(
    members.filter(({ name }) => known.get(name)?.mail === clock.day).map(({ address }) => placeOf(address)),
  );
  const mails: DigestMail[] = [];
  const noted: { readonly member: DigestMember; readonly reasons: Reasons }[] = [];
  let outOfMails = false;
  const next = members.map((member): Told => {
    const told = known.get(member.name) ?? { name: member.name };
    const reasons = reasonsFor(input, member, told);
    if (!reasons) return told;
    const isOpen = member.address !== '' && told.mail !== clock.day && !used.has(placeOf(member.address));
    const isMailed = wishes.byMail && isOpen && mails.length < (input.mails ?? 0);
    outOfMails ||= wishes.byMail && isOpen && !isMailed;
    if (isMailed) {
      const { name, address } = member;
      used.add(placeOf(address));
      mails.push({
        ...{ name, address, subject: subjectFor(reasons) },
        lines: mailLines(input, member, reasons),
      });
    } else noted.push({ member, reasons });
    return {
      ...told,
      ...(isMailed && { mail: clock.day }),
      ...(reasons.morning && { morning: clock.day }),
      ...(reasons.missing !== null && { missing: reasons.missing }),
      ...(reasons.milestone !== null && team && { month: team.month, percent: reasons.milestone }),
    };
  });
  const note = noteLines(input, noted);
  const why = { key: input.mails === null ? 'noMail.refused' : 'noMail.quota', gaps: {} };
  return { mails, note: outOfMails && note.length > 0 ? [...note, why] : note, log: next };
}

const placeOf = (address: string): string => address.toLowerCase();
