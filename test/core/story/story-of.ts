import { analyseFunnel, type FunnelQuestion } from '../../../src/core/funnel/analyse-funnel';
import { CHAINS } from '../../../src/core/kpi/chain';
import { type Measures, noActivity } from '../../../src/core/kpi/measures';
import { bottleneckStory, type Story } from '../../../src/core/story/bottleneck-story';
import type { Language } from '../../../src/core/words/index';
import { storyWordsOf } from '../../../src/core/words/story-words';

export const made = (calls: number, effectiveContacts: number, meetings: number, won: number): Measures => ({
  ...noActivity(),
  calls,
  effectiveContacts,
  meetings,
  won,
});

const targets = (calls: number, effectiveContacts: number, meetings: number, won: number) => [
  { key: 'calls' as const, required: calls },
  { key: 'effectiveContacts' as const, required: effectiveContacts },
  { key: 'meetings' as const, required: meetings },
  { key: 'won' as const, required: won },
];

/** The worked example, up to the meeting; the month is over. */
export const EXAMPLE: FunnelQuestion = {
  chain: CHAINS.short.slice(0, 2),
  actual: made(1200, 360, 12, 0),
  targets: targets(1200, 360, 20, 0),
  rates: { connectRate: 0.3, meetingRate: 0.055 },
  days: { businessDays: 20, elapsed: 20 },
};

/** 2,000 calls × 30% × 10% × 25% = 15 wins in the month, half of which is gone. */
export const halfway = (actual: Measures, more: Partial<FunnelQuestion> = {}): FunnelQuestion => ({
  chain: CHAINS.short,
  actual,
  targets: targets(2000, 600, 60, 15),
  rates: { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 },
  days: { businessDays: 20, elapsed: 10 },
  ...more,
});

export const storyOf = (question: FunnelQuestion, language: Language = 'ja'): Story =>
  bottleneckStory(analyseFunnel(question), storyWordsOf(language));
