import type { Reasons } from './digest-reasons';
import type { DigestInput, DigestLine, DigestMember, DigestTeam } from './digest-types';

const line = (key: string, gaps: DigestLine['gaps'] = {}): DigestLine => ({ key, gaps });

const shareOf = ({ done, goal }: DigestTeam): number => (goal > 0 ? Math.floor((done * 100) / goal) : 0);

/** The subject of a mail: the best news first. */
export function subjectFor({ morning, milestone }: Reasons): DigestLine {
  if (milestone !== null) return line('subject.milestone', { percent: milestone });
  return line(morning ? 'subject.morning' : 'subject.missing');
}

/** What there is to say of the goal: a milestone, and in the morning where it stands and lands. */
export function teamLines(
  team: DigestTeam | null,
  { morning, milestone }: Pick<Reasons, 'morning' | 'milestone'>,
): readonly DigestLine[] {
  if (!team) return [];
  const { kind, done, goal, pace, status, expected, probability } = team;
  const lines: DigestLine[] = [];
  if (milestone !== null) lines.push(line(`milestone.${kind}`, { percent: milestone, done, goal }));
  if (!morning) return lines;
  lines.push(line(`month.${kind}`, { done, goal, percent: shareOf(team) }));
  if (status !== 'unknown') lines.push(line(`pace.${status}`, { pace: Math.round(pace * 10) / 10 }));
  if (expected !== null && probability !== null) {
    const percent = Math.round(probability * 100);
    lines.push(line(`landing.${kind}`, { expected: Math.round(expected), percent }));
  }
  return lines;
}

/** A whole mail to one person. */
export function mailLines(
  { team, lastDay }: DigestInput,
  { name, last, best }: DigestMember,
  reasons: Reasons,
): readonly DigestLine[] {
  const own: DigestLine[] = [];
  if (reasons.morning && last) {
    own.push(line('own', { day: lastDay, ...last }));
    if (best) own.push(line(`best.${best}`, { name, count: last[best] }));
  }
  if (reasons.missing !== null) own.push(line('missing', { day: reasons.missing }));
  return [line('greeting', { name }), ...teamLines(team, reasons), ...own, line('footer')];
}

/** The note of the sheet, for all those who are not written to: what is said of the goal is said once. */
export function noteLines(
  { team, lastDay, members }: DigestInput,
  heard: readonly { readonly member: DigestMember; readonly reasons: Reasons }[],
): readonly DigestLine[] {
  const morning = heard.some(({ reasons }) => reasons.morning);
  const milestone = Math.max(0, ...heard.map(({ reasons }) => reasons.milestone ?? 0));
  const lines = [...teamLines(team, { morning, milestone: milestone === 0 ? null : milestone })];
  if (morning) {
    for (const { member, reasons } of heard) {
      const { best, last, name } = member;
      if (reasons.morning && best && last) lines.push(line(`best.${best}`, { name, count: last[best] }));
    }
    if (members.every(({ last }) => last)) lines.push(line('allEntered', { day: lastDay }));
  }
  for (const { member, reasons } of heard) {
    if (reasons.missing !== null) lines.push(line('missingOf', { name: member.name, day: reasons.missing }));
  }
  return lines;
}
