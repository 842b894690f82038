import {
  type ActivityRow,
  CHAINS,
  countBusinessDays,
  type Day,
  dayOf,
  formatDay,
  initialRates,
  isBusinessDay,
  JAPANESE_OFFICE_WEEK,
  type Language,
  monthOf,
  monthSpan,
  planChain,
  reversePlan,
  weekdayOf,
} from '../../../src/core';
import { sheetWordsOf } from '../../../src/core/words/sheets';
import { seededRandom } from '../seeded-random';
import { cliWordsOf } from '../words';

/** The goal the made-up team is measured against: its calls are on target, its meetings are not. */
export const SAMPLE_GOAL = { kind: 'won', value: 10 } as const;

/** The month of the as-of day and those before it. */
const MONTHS = 4;

/** The last of them in which too few effective contacts became meetings: the bottleneck to find. */
const WEAK_MONTHS = 2;

/** Each rate as the team reaches it; the meeting rate of the weak months is 60% of its target. */
const RATES = { ring: 0.9, effective: 0.31, effectiveOfConnects: 0.75, qualified: 0.8, won: 0.27 };
const MEETING_RATE = { good: 0.104, weak: 0.06 };

const DEAL_SIZE = 500_000;

/** How much is done on each weekday, Monday first. */
const WEEKDAY_EFFORT = [0.9, 1.1, 1.05, 1.05, 0.9, 1, 1];

/** How the five differ: in calls made, and in how often a call leads on. */
const EFFORT = [1.2, 1.05, 1, 0.95, 0.8];
const SKILL = [0.95, 1.15, 1, 0.85, 1.05];

/** How leads differ by their source, in the order of the catalogue. */
const SOURCE_SKILL = [1.05, 0.8, 1, 1.2];

const PRESENT = 0.96;

/**
 * Daily rows of a made-up team of five over four months, up to the as-of day. The same language, day and seed give the
 * same rows.
 *
 * @example sampleRows({ language: 'ja', asOf: '2026-04-15', seed: 1 })[0]?.member // '佐藤'
 */
export function sampleRows({
  language,
  asOf,
  seed,
}: {
  readonly language: Language;
  readonly asOf: Day;
  readonly seed: number;
}): readonly ActivityRow[] {
  const random = seededRandom(seed);
  const { members, memos } = cliWordsOf(language).sample;
  const channels = sheetWordsOf(language).template.channelDefaults;
  const until = dayOf(asOf);
  return monthsUpTo(until).flatMap((month, m) => {
    const { first, last } = monthSpan(month);
    const callsADay = monthlyCalls() / Math.max(1, countBusinessDays(first, last, JAPANESE_OFFICE_WEEK));
    const meetingRate = m < MONTHS - WEAK_MONTHS ? MEETING_RATE.good : MEETING_RATE.weak;
    const count = stageCounter(random, meetingRate);
    const rows: ActivityRow[] = [];
    for (let day = first; day <= Math.min(last, until); day++) {
      if (!isBusinessDay(day, JAPANESE_OFFICE_WEEK)) continue;
      members.forEach((member, i) => {
        if (random() > PRESENT) return;
        const effort = (WEEKDAY_EFFORT[weekdayOf(day) - 1] as number) * (EFFORT[i] as number);
        const calls = (callsADay / members.length / PRESENT) * effort * varied(random);
        const sources = pickSources(random, channels.length);
        for (const source of sources) {
          const skill = (SKILL[i] as number) * (SOURCE_SKILL[source] as number);
          const measures = count(Math.round(calls / sources.length), skill);
          const memo = random() < 0.04 ? (memos[Math.floor(random() * memos.length)] as string) : '';
          rows.push({ day: formatDay(day), member, channel: channels[source] as string, measures, memo });
        }
      });
    }
    return rows;
  });
}

function monthsUpTo(day: number): readonly string[] {
  const months = [monthOf(day)];
  while (months.length < MONTHS) months.unshift(monthOf(monthSpan(months[0] as string).first - 1));
  return months;
}

/** A little more than the goal takes, so that volume is not the question. */
function monthlyCalls(): number {
  const chain = planChain(CHAINS.short, initialRates(CHAINS.short));
  const [calls] = reversePlan({ goal: SAMPLE_GOAL, chain }).stages;
  return (calls?.required ?? 0) * 1.04;
}

/** A factor around 1. */
const varied = (random: () => number): number => 0.7 + 0.6 * random();

/** One source or two, different ones: reps enter one row for each. */
function pickSources(random: () => number, count: number): readonly number[] {
  const first = Math.floor(random() * count);
  if (random() < 0.4) return [first];
  return [first, (first + 1 + Math.floor(random() * (count - 1))) % count];
}

/**
 * What becomes of calls, for one month. Fractions are carried from row to row instead of being drawn anew: with two
 * meetings a day, chance alone would hide the bottleneck that the sample is there to show.
 */
function stageCounter(random: () => number, meetingRate: number) {
  // Wins begin almost full: the month's first meeting is won, and the win rate never falls below its target.
  const carry = { rings: 0.5, effective: 0.5, connects: 0.5, meetings: 0.5, qualified: 0.99, won: 0.99 };
  const take = (stage: keyof typeof carry, expected: number, most: number): number => {
    carry[stage] += expected;
    const whole = Math.min(most, Math.floor(carry[stage]));
    carry[stage] -= whole;
    return whole;
  };
  return (calls: number, skill: number): ActivityRow['measures'] => {
    const effectiveContacts = take('effective', calls * RATES.effective * skill * varied(random), calls);
    const connects = Math.max(
      effectiveContacts,
      take('connects', effectiveContacts / RATES.effectiveOfConnects, calls),
    );
    const rings = Math.max(connects, take('rings', calls * RATES.ring, calls));
    const meetings = take('meetings', effectiveContacts * meetingRate * varied(random), effectiveContacts);
    const qualifiedMeetings = take('qualified', meetings * RATES.qualified, meetings);
    const won = take('won', meetings * RATES.won, qualifiedMeetings);
    return {
      ...{ calls, rings, connects, effectiveContacts, meetings, qualifiedMeetings, won },
      revenue: won * Math.round((DEAL_SIZE * varied(random)) / 10_000) * 10_000,
      mailsSent: Math.floor(random() * 6),
    };
  };
}
