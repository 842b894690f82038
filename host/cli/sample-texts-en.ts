import type { improvementsJa, monthlyJa, notesJa, weeklyJa } from './sample-texts-ja';

/** What the made-up team wrote beside its numbers, English: short notes of a day, by column. */
export const notesEn: typeof notesJa = {
  noon: [
    'Stopped at reception often; direct numbers after lunch',
    'About on pace; go on like this',
    'Nobody answers; try other hours in the afternoon',
    'Long talks that never get to a date',
  ],
  evening: [
    'Good: the case story kept them talking. Issue: asked for a date too late',
    'Good: got the name. Issue: answers to refusals',
    'Good: a focused morning. Issue: budget not asked',
    'Good: quick replies to the mail. Issue: who decides?',
    'Good: referrals go fast. Issue: notes came last',
  ],
  tomorrow: [
    'Call back those who got the brochure, in the morning',
    'Twenty from the trade show list',
    'Confirm the dates still open',
    'Call the webinar guests the same day',
    'Call-back list ready by ten',
  ],
};

/** The improvement actions, in the order of the log. */
export const improvementsEn: typeof improvementsJa = [
  { what: 'Gather calls between 9:30 and 11:30', learned: 'Keep it. No paperwork in the morning' },
  {
    what: 'Cut the afternoon meeting to once a week',
    learned: 'Dropped: no date suited all. Block calling time in the calendar first',
  },
  { what: 'Use a script with five questions only', learned: '' },
  { what: 'Listen together to calls of whoever converts best', learned: '' },
  { what: 'Always call back the week after sending a brochure', learned: '' },
];

/** The weekly review: what stands in which row, and next week's actions. */
export const weeklyEn: typeof weeklyJa = {
  texts: {
    'causes.calls': 'Calling in the morning helped',
    'causes.connectRate': 'Direct numbers first',
    'causes.meetingRate': 'We present before we ask, and propose a date too late',
    'causes.meetings': 'Follows from the meeting rate',
    'causes.success': 'A case story first keeps them talking. Everybody uses it',
    'focus.focusList': 'Manufacturers of 50 to 300 people met at the trade show in February',
    'focus.focusTalk': 'Ask three questions, then offer two dates',
  },
  actions: ['Practise question, case, date once a day', 'Note refusals by five reasons'],
};

/** The monthly review: what stands in which row, and what each member is to get better at. */
export const monthlyEn: typeof monthlyJa = {
  texts: {
    'landing.reason': 'Dates still open should fall at the end of the month. No big new deal',
    'factors.reachedBy': 'Morning calls brought the connect rate above target',
    'factors.missedBy': 'Enough volume; too few talks become meetings (quality)',
    'review.what': 'Calls and contacts above target, the meeting rate at 60% of it',
    'review.why': 'We present before we ask, and propose a date late',
    'review.soWhat': 'A better talk brings more than more calls',
    'review.nowWhat': 'New talk: question, case, date. Compare the rate after two weeks',
    'cooperation.marketing': 'Trade show leads convert slowly. Ask for role and timing on the form',
    'cooperation.fieldSales': 'No field for the budget in the hand-over. Agree on the fields',
    'nextMonth.strategy': 'The new talk first. Ask for ten referrals',
    'nextMonth.revision': 'No change until the effect is known',
  },
  growth: [
    'Propose dates sooner',
    'Answers to refusals',
    'Ask about needs',
    'Budget and decider',
    'Quick notes',
  ],
};
