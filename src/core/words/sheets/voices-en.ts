import { voiceKindsEn } from './voice-kinds-en';
import type { voicesJa } from './voices-ja';

/** Words of Voices, English. */
export const voicesEn: typeof voicesJa = {
  day: 'Date',
  dayNote: 'For example 2026/04/10',
  kind: 'Kind',
  kindNote: 'Thanks, an idea, or how satisfied you are',
  kinds: voiceKindsEn,
  from: 'From',
  fromNote: 'May be left empty by whoever does not want to be named',
  to: 'To',
  toNote: 'Who is thanked: a member named on Settings',
  text: 'Text',
  textNote: 'What helped, or what should change; the more concrete the better',
  score: 'Score',
  scoreNote: '1 (dissatisfied) to 5 (satisfied)',
  votes: 'Votes',
  votesNote: 'Who is for the idea, by name, separated by commas; one vote each',
};
