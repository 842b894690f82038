import type { choicesJa } from './choices-ja';

/** What is chosen from in リード, アクション履歴 and 商談, by key; apart, since the sidebar knows these words and no others of those sheets. English. */
export const choicesEn: typeof choicesJa = {
  statuses: {
    new: 'New',
    approaching: 'Approaching',
    scheduling: 'Scheduling',
    meeting: 'Meeting won',
    untouched: 'Untouched',
    nurtureIdle: 'Nurturing (no next action)',
    nurturePlanned: 'Nurturing (next action set)',
    outOfScope: 'Out of scope',
  },
  hows: { call: 'Call', mail: 'Email', visit: 'Meeting', letter: 'Letter' },
  actionResults: {
    unreached: 'Not reached',
    callAgain: 'Call again',
    meeting: 'Meeting set',
    lost: 'Declined',
    outOfScope: 'Wrong lead',
  },
  followUps: { onTime: 'On time', late: 'Late' },
  stages: {
    set: 'Meeting set',
    hearing: 'Discovery',
    proposal: 'Proposal',
    quote: 'Quote',
    verbal: 'Verbal yes',
  },
  meetings: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
  outcomes: { won: 'Won', lost: 'Lost' },
  bant: { budget: 'Budget', authority: 'Authority', need: 'Need', timing: 'Timing' },
};
