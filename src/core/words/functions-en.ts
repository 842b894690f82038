import type { functionHelpJa, functionsJa } from './functions-ja';

/** What custom functions say about their arguments, English. */
export const functionsEn: typeof functionsJa = {
  missing: (name) => `the argument ${name} is missing`,
  mustBe: (name, wanted, found) => `the argument ${name} must be ${wanted}, not "${found}"`,
  wanted: {
    amount: 'a number of 0 or more',
    count: 'a whole number of 0 or more',
    rate: 'a rate above 0 and at most 1 (such as 30%)',
    share: 'a rate from 0 to 1 (such as 30%)',
    confidence: 'a probability between 0 and 1 (such as 80%)',
    flag: 'TRUE or FALSE',
    day: 'a date from 1970 to 2050 (such as 2026/4/1)',
    oneValue: 'a single value',
  },
  range: 'a range',
  sameShape: (names) => `the ranges of the arguments ${names} must have the same rows and columns`,
  atMost: (successes, trials) =>
    `the argument successes must be at most trials, not ${successes} of ${trials}`,
  tooManyTrials: 'ten million would not be enough: check the arguments goal and rate',
  historyColumns:
    'the argument history must have two columns, the counts and the business days of past months, oldest first',
};

/** The functions' help, as Sheets shows it while a formula is typed, English. */
export const functionHelpEn: typeof functionHelpJa = {
  GYAKUSAN_REQUIRED: {
    summary: 'Plans backwards from a goal: the number required at a stage',
    parameters: {
      goal: 'the number to reach',
      rates: 'the rate from that stage to the goal, or a range of the rates on the way, in order',
      rounding: 'TRUE to round up at each stage (optional)',
    },
    result: 'the number required',
  },
  GYAKUSAN_PROBABILITY: {
    summary: 'The probability of reaching a goal',
    parameters: {
      trials: 'how many are tried (meetings, say)',
      rate: 'the success rate of one',
      goal: 'the number to reach',
    },
    result: 'the probability',
  },
  GYAKUSAN_TRIALS: {
    summary: 'How many must be tried to reach a goal with a given probability',
    parameters: {
      goal: 'the number to reach',
      confidence: 'the probability wanted (such as 80%)',
      rate: 'the success rate of one',
    },
    result: 'how many must be tried',
  },
  GYAKUSAN_INTERVAL: {
    summary: 'The confidence interval of a rate, given its counts',
    parameters: {
      successes: 'how many succeeded',
      trials: 'out of how many',
      confidence: 'the confidence (95% when left out)',
    },
    result: 'two columns: the low and the high end',
  },
  GYAKUSAN_LANDING: {
    summary: 'Where the month lands',
    parameters: {
      done: 'the count so far',
      elapsed: 'business days gone by',
      remaining: 'business days to come',
      goal: 'the number to reach (optional)',
      history: 'two columns: counts and business days of past months, oldest first (optional)',
    },
    result: 'columns: the median, the low and high end of 80%, and with a goal its probability',
  },
  GYAKUSAN_BUSINESS_DAYS: {
    summary: 'Business days without weekends and Japanese national holidays',
    parameters: {
      from: 'the first day',
      to: 'the last day, included',
      days_off: 'a range of company holidays (optional)',
    },
    result: 'the number of business days',
  },
};
