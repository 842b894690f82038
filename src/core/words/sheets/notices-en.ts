import type { noticesJa } from './notices-ja';

/** Words of digests and reminders: their rows on the settings, their sentences, and what is said when they are switched; English. */
export const noticesEn: typeof noticesJa = {
  morning: 'Morning digest',
  morningNote: 'With "Yes", business days begin with the progress, the landing and personal bests',
  missing: 'Missing entry reminder',
  missingNote: 'With "Yes", whoever has not entered the day by 18:00 is told once',
  milestones: 'Milestones',
  milestonesNote: 'With "Yes", reaching 50, 90 and 100% of the month\'s goal is told',
  byMail: 'Send these by mail',
  byMailNote:
    'With "No", they stand in the note of the dashboard\'s title. After a change choose "Apply the notifications"',
  choose: 'Choose "Yes" or "No"',
  no: 'No',
  addresses: 'Mail address',
  addressesNote:
    "May stay empty. Beside a member, it gets that person's notices, one mail a day at most. Whoever sees this sheet sees the address too",

  digest: {
    subjects: [
      "[Gyakusan] {milestone}% of this month's goal reached",
      '[Gyakusan] This morning: {share}% of the goal',
      '[Gyakusan] Your daily entry of {missing}',
    ],
    lines: [
      '{name}:',
      "🎉 The month's deals won reached {milestone}% of the goal ({won} of {goal}).",
      "🎉 The month's revenue reached {milestone}% of the goal ({revenue} of {goal} yen).",
      'Deals won this month: {won} of {goal} ({share}%).',
      'Revenue this month: {revenue} of {goal} yen ({share}%).',
      'On track: the pace asks for {on-track} by now.',
      'A little more brings it back to the pace, {behind} by now.',
      'Short of the pace, {at-risk} by now. "Bottleneck" in the sidebar shows what would help.',
      'Expected at the end of the month: {expected}. The chance of reaching the goal is {chance}%.',
      '{all}: everybody entered the day. Thank you.',
      '{day}: {calls} calls, {meetings} meetings set.',
      '👏 {best-calls} calls are a personal best.',
      '👏 {best-meetings} meetings set are a personal best.',
      "The entry of {missing} seems to be missing. With it, the team's forecast is right.",
      '(Written here because the permission to send mail is missing: {refused})',
      "(Written here because today's limit of mails is used up: {quota})",
      '* The mail to {failed} could not be sent. Please check the address on the Settings sheet.',
      '---\nSent to {address}, once a day at most. To stop, delete this address on the Settings sheet.\n{url}',
    ],
    set: {
      off: 'All notifications are off. Choose "Yes" on the Settings sheet first, then run this again.',
      on: 'Notifications are on. Every hour from 8:00 to 20:59 on business days, what is due is sent.',
      kept: 'Notifications are running. Changes on the Settings sheet count from the next hour.',
      mail: "Those with an address ({count}) get one mail a day at most. All else stands in the note of the dashboard's title.",
      note: "They stand in the note of the dashboard's title.",
      noMail:
        "The permission to send mail is missing: the note of the dashboard's title takes its place. To allow it, open this page.\n{url}",
      noClock:
        'The permission to run at set times is missing, so notifications cannot start. Everything else works as before. To allow it, open this page, then run this again.\n{url}',
      repair:
        'The Settings sheet has no rows for notifications. Choose "Repair" in the menu, then try again.',
    },
  },
};
