import type { RateKey } from '../kpi/chain';

/** What holds a team back: too little activity, or activity that does not turn into the next stage. */
export type Cause = 'volume' | 'quality';

/** What a rule asks about: the volume at the top, how fast the list is worked, or a rate. */
export type DiagnosisKey = 'volume' | 'listConsumption' | RateKey;

/** Where to look when something is short; each has its words in the story catalogues. */
export type Check =
  | 'timeUse'
  | 'tools'
  | 'priorities'
  | 'criteria'
  | 'phoneNumbers'
  | 'listQuality'
  | 'callingHours'
  | 'opening'
  | 'talkScript'
  | 'hearing'
  | 'meetingCriteria'
  | 'meetingQuality'
  | 'handOff';

/** How to mend it, in general. */
export type Approach =
  | 'efficiency'
  | 'resources'
  | 'reprioritise'
  | 'skills'
  | 'talkImprovement'
  | 'targeting';

/** Something short, what kind of trouble that is, where to look, and how it is mended. */
export interface DiagnosisRule {
  readonly key: DiagnosisKey;
  readonly cause: Cause;
  readonly checks: readonly Check[];
  readonly approaches: readonly Approach[];
}

/**
 * The field's flow chart, top to bottom: first whether there is enough activity, then which rate is short. What is
 * mended first stands first.
 */
export const DIAGNOSIS_RULES: readonly DiagnosisRule[] = [
  { key: 'volume', cause: 'volume', checks: ['timeUse', 'tools'], approaches: ['efficiency', 'resources'] },
  {
    key: 'listConsumption',
    cause: 'volume',
    checks: ['priorities', 'criteria'],
    approaches: ['reprioritise'],
  },
  { key: 'ringRate', cause: 'quality', checks: ['phoneNumbers', 'listQuality'], approaches: ['targeting'] },
  {
    key: 'connectRate',
    cause: 'quality',
    checks: ['listQuality', 'callingHours'],
    approaches: ['targeting'],
  },
  { key: 'answerRate', cause: 'quality', checks: ['callingHours', 'listQuality'], approaches: ['targeting'] },
  {
    key: 'effectiveRate',
    cause: 'quality',
    checks: ['opening', 'listQuality'],
    approaches: ['talkImprovement', 'targeting'],
  },
  {
    key: 'meetingRate',
    cause: 'quality',
    checks: ['talkScript', 'hearing'],
    approaches: ['talkImprovement', 'skills'],
  },
  {
    key: 'qualifiedRate',
    cause: 'quality',
    checks: ['meetingCriteria', 'hearing'],
    approaches: ['skills', 'targeting'],
  },
  {
    key: 'winRate',
    cause: 'quality',
    checks: ['meetingQuality', 'handOff'],
    approaches: ['skills', 'targeting'],
  },
];

/** The rules that speak of what is short, in the order of the flow chart. */
export function diagnose(short: readonly DiagnosisKey[]): readonly DiagnosisRule[] {
  return DIAGNOSIS_RULES.filter(({ key }) => short.includes(key));
}
