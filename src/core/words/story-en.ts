import type { diagnosisJa, storyJa } from './story-ja';

/** Words of the story told from the funnel's figures, English. */
export const storyEn: typeof storyJa = {
  titles: { what: 'What', why: 'Why', soWhat: 'So what', nowWhat: 'Now what' },
  groupings: { member: 'member', channel: 'lead source', weekday: 'weekday' },
  weekday: (name) => name,
  pace: 'pace to date',
  target: 'target',
  and: (sofar, next) => `${sofar}, ${next}`,

  noData: 'There are no results yet.',
  noDataWhy: 'There are no figures to judge by.',
  noDataSoWhat: 'The bottleneck is not known until results come in.',
  noDataNext: 'Enter results in the daily sheet.',

  onTrack: (name, actual, base, target) => `${name}: ${actual} against ${target} (${base}), on track.`,
  short: (name, actual, base, target) => `${name}: ${actual} against ${target} (${base}), short of it.`,
  counted: (name, actual) => `${name}: ${actual} so far.`,
  volumeShort: (name, actual, base, target, percent) =>
    `Furthest behind: ${name}, ${actual} against ${target} (${base}), ${percent} of it.`,
  rateShort: (name, rate, from, of, target, percent) =>
    `Furthest behind: ${name} at ${rate} (${from} ÷ ${of}), ${percent} of its target of ${target}.`,
  split: (outcome, gap, parts) => `The gap of ${gap} (${outcome}) is made up of: ${parts}.`,
  splitPart: (name, amount) => `${name} ${amount}`,

  allOnTarget: 'No stage is below its target.',
  allOnTargetSoWhat: 'Nothing needs changing in a hurry for now.',
  allOnTargetNext: 'Share what works, and keep entering results.',

  volumeCause: 'There is too little activity.',
  listSlow: 'The list is being worked too slowly.',
  actionsMet: 'There is enough activity.',
  actionsShort: 'There is too little activity as well.',
  certain: (low, high, target) =>
    `It is a question of quality: the 95% interval is ${low} to ${high}, below the target of ${target}, so chance is an unlikely explanation.`,
  likely: (probability, low, high, target) =>
    `It is probably a question of quality: the rate is below its target with a probability of about ${probability}, but the 95% interval, ${low} to ${high}, still holds the target of ${target}, so it is not certain yet.`,
  unclear: (low, high, target) =>
    `Whether it is a question of quality is not known yet: the 95% interval, ${low} to ${high}, holds the target of ${target}, and chance alone could bring this gap.`,
  settle: (stage, more) => `If the rate stays as it is, about ${more} more will tell (${stage}).`,
  hypothesis: (meaning) => `A possible cause: ${meaning}`,

  segmentLower: (grouping, label, rate, value, rest) =>
    `By ${grouping}, "${label}" is lower than the rest: ${rate} ${value} against ${rest}.`,
  segmentUnclear: (grouping, label, rate, value, rest, more) =>
    `By ${grouping}, "${label}" has ${rate} ${value} against ${rest} for the rest, which is not certain yet; about ${more} more will tell.`,

  onePoint: (rate, outcome, amount) =>
    `The rest unchanged, one percentage point more of ${rate} means ${amount} (${outcome}).`,
  toTarget: (name, base, outcome, amount) =>
    `The rest unchanged, bringing ${name} to its ${base} means ${amount} (${outcome}).`,
  segmentEffect: (label, rate, outcome, amount) =>
    `If "${label}" had the ${rate} of the rest, that would mean ${amount} (${outcome}).`,

  collect: 'Until there is more data, change little and check the following.',
  approach: (approaches) => `Approach: ${approaches}`,

  checks: {
    timeUse: 'Block time for calls first, and put other work into times of its own.',
    tools: 'Use tools and templates that save work in dialling and recording.',
    priorities: 'Rank the list, and work it from the top.',
    criteria: 'Agree on when to pursue a lead and when to let it go.',
    phoneNumbers: 'Verify the phone numbers, and remove dead ones.',
    listQuality: 'Check industry, size and department in the list, and review those that do not fit.',
    callingHours: 'Call on other weekdays and at other hours, and compare how many answer.',
    opening: 'Review the opening, and what is said to the reception.',
    talkScript: 'Review the talk script, and share the calls that went well.',
    hearing: 'Agree on the discovery questions; go through recordings and practise.',
    meetingCriteria: 'Check the criteria (BANT) before a meeting is set.',
    meetingQuality: 'Go through the reasons lost with field sales.',
    handOff: 'Agree on what a hand-off contains.',
  },
  approaches: {
    efficiency: 'more efficient work',
    resources: 'more people or time',
    reprioritise: 'new priorities',
    skills: 'training',
    talkImprovement: 'a better talk',
    targeting: 'a better target list',
  },
};

/** What a rate below its target points to, English. */
export const diagnosisEn: typeof diagnosisJa = {
  ringRate: 'Too many numbers do not ring.',
  answerRate: 'Too few calls reach the right person.',
  connectRate: 'The list or the time of day is the question.',
  effectiveRate: 'Conversations do not get going.',
  meetingRate: 'Discovery and value proposition are the question.',
  qualifiedRate: 'Too many meetings miss the criteria.',
  winRate: 'Meeting quality or the hand-off is the question.',
};
