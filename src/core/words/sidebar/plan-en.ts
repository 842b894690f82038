import { revisingEn } from '../sheets/revising-en';
import type { planJa } from './plan-ja';

/** Words of the sidebar's view 逆算: trying out other values, and saving them; English. */
export const planEn: typeof planJa = {
  ...revisingEn,
  now: (value) => `now ${value}`,
  perMonth: (calls) => `${calls}, per month`,

  need: 'Number to plan with',
  plain: 'Division',
  plainNote: 'The number if all goes by the rates. The chance of the goal is about 50%.',
  chanceNote: (percent) => `The number that reaches the goal with ${percent}, at the rates above.`,

  tryOut: 'Try other numbers',
  trying: 'Trial, not saved',
  tryingNote: 'What you change here is not in Targets until you save it.',
  leave: 'End the trial',
  businessDays: 'Business days',
  members: 'Reps',
  typed: (name) => `${name} (type a number)`,
  back: 'Undo',
  backTo: (name, value) => `Undo ${name}: back to ${value}`,
  allBack: 'Undo all',
  between: (low, high) => `Enter a number from ${low} to ${high}`,
  wholeBetween: (low, high) => `Enter a whole number from ${low} to ${high}`,
  stillWith: (value) => `Still calculating with ${value}`,
  targetsMoved: 'Targets changed during this trial. “now” shows the new values.',

  save: 'Save to Targets',
  saving: 'Saving…',
  saveTitle: 'Save this trial to Targets',
  notSaved: 'Reps and business days are not saved. Change members and days off in Settings.',
  cause: 'Kind of cause',
  reason: 'Reason',
  reasonHint: 'What changed, since when, by how much',
  settledNote: 'The month has begun, so changed targets and the reason are kept in Target revisions.',
  choose: 'Please choose',
  notRecorded:
    'There is no sheet Target revisions, so this change is not recorded. To keep a record, add the Standard set under Start, Add sheets.',
  reasonNeeded: 'Please choose a kind of cause and write the reason.',
  saved: 'Saved to Targets.',
  recorded: (count) => `Rows added to Target revisions: ${count}. Please add who agreed and the measures.`,

  callsAtChance: (rate, wins, calls) =>
    `Fewest calls with that chance of ${wins} wins or more, at ${rate} wins a call (binomial): ${calls}`,
  callsIfUncertain:
    'With uncertain rates: the same chance, rates with fewer own results given a wider range (beta-binomial)',
  over: (perMember, most, load) => `${perMember} a rep, per day ÷ ${most} = ${load} times`,
};
