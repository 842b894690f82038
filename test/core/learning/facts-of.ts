import fc from 'fast-check';
import { JAPANESE_OFFICE_WEEK } from '../../../src/core/calendar/business-days';
import { dayOf } from '../../../src/core/calendar/day';
import type { Improvement } from '../../../src/core/improvement/improvements';
import { type Measures, noActivity } from '../../../src/core/kpi/measures';
import type { EntryRow } from '../../../src/core/learning/entry-rows';
import type { LearningFacts } from '../../../src/core/learning/facts';
import type { Voice } from '../../../src/core/learning/voices';

/** A team of two on Wednesday 15 April 2026 that has not begun, unless told otherwise. */
export const factsOf = (more: Partial<LearningFacts> = {}): LearningFacts => ({
  ...{ asOf: '2026-04-15', calendar: JAPANESE_OFFICE_WEEK, members: ['田中', '佐藤'], goal: 10 },
  ...{ rows: [], closed: false, reviews: [], improvements: [], measured: 0, handedBy: [], voices: [] },
  ...more,
});

export const row = (
  day: string,
  member: string,
  counts: Partial<Measures> = {},
  hasMemo = false,
): EntryRow => ({ day: dayOf(day), member, counts: { ...noActivity(), ...counts }, hasMemo });

export const voice = (more: Partial<Voice>): Voice => ({
  ...{ row: 2, day: '2026-04-10', kind: 'thanks', from: '', to: '', text: '', score: null, voters: [] },
  ...more,
});

export const improvement = (more: Partial<Improvement> = {}): Improvement => ({
  ...{ row: 2, opened: '2026-04-01', found: '週次', kpi: null, what: '朝に架電する', owner: '田中' },
  ...{ due: '2026-04-30', state: 'open', doneOn: null, learned: '', kpiName: '' },
  ...more,
});

const member = fc.constantFrom('田中', '佐藤', '');
const day = fc.integer({ min: dayOf('2026-01-01'), max: dayOf('2026-04-15') });

export const anyRows: fc.Arbitrary<readonly EntryRow[]> = fc.array(
  fc.record({
    ...{ day, member, hasMemo: fc.boolean() },
    counts: fc
      .record({ calls: fc.nat(50), meetings: fc.nat(3), won: fc.nat(1) })
      .map((counts) => ({ ...noActivity(), ...counts })),
  }),
  { maxLength: 120 },
);

export const anyVoices: fc.Arbitrary<readonly Voice[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('thanks', 'idea', 'satisfaction' as const),
      ...{ from: member, to: member, day: fc.constantFrom('2026-04-09', '2026-04-10', null) },
      score: fc.option(fc.integer({ min: 1, max: 5 })),
      voters: fc.uniqueArray(fc.constantFrom('田中', '佐藤', '鈴木')),
    })
    .map((cells) => voice({ text: '案', ...cells })),
  { maxLength: 20 },
);
