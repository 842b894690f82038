import {
  dayOf,
  formatDay,
  JAPANESE_OFFICE_WEEK,
  listBusinessDays,
  monthOf,
  monthSpan,
} from '../../../src/core';
import { sheetWordsOf } from '../../../src/core/words/sheets';
import type { SampleContext, Typed, TypedSheet } from './typed';

/** The five: their levels, days off, part-time, and what they propose for calls, contacts, meetings and wins. */
const MEMBERS = [
  { level: 'advanced', leave: '', partTime: '', proposed: [340, 102, 11, 3], isSettled: true },
  { level: 'advanced', leave: '', partTime: '', proposed: [330, 100, 10, 2], isSettled: true },
  { level: 'intermediate', leave: 1, partTime: '', proposed: [260, 80, 8, 2], isSettled: false },
  { level: 'intermediate', leave: 2, partTime: '', proposed: [], isSettled: false },
  { level: 'beginner', leave: '', partTime: 0.8, proposed: [150, 45, 4, 1], isSettled: false },
] as const;

const PROPOSED = ['level', 'from', 'leave', 'partTime'];
const AGREED = ['days', 'share', 'calls', 'effectiveContacts'];

/** 個人目標: who is who, what they propose, and the two whose numbers were settled on the month's second business day. */
export function sampleMemberTargets({ language, asOf }: SampleContext): TypedSheet {
  const { levels } = sheetWordsOf(language).planning;
  const { first, last } = monthSpan(monthOf(dayOf(asOf)));
  const settledOn = listBusinessDays(formatDay(first), formatDay(last), JAPANESE_OFFICE_WEEK)[1] ?? asOf;
  return {
    sheet: 'memberTargets',
    cells: MEMBERS.flatMap(({ level, leave, partTime, proposed, isSettled }, i) => {
      const share = `share.${i + 1}`;
      const agreed = `agreed.${i + 1}`;
      const numbers = (columns: readonly string[]) =>
        proposed.map((value, k) => ({ row: agreed, column: columns[k] as string, value }));
      const about: readonly (readonly [string, Typed])[] = [
        ['level', levels[level]],
        ['leave', leave],
        ['partTime', partTime],
      ];
      return [
        ...about
          .filter(([, value]) => value !== '')
          .map(([column, value]) => ({ row: share, column, value })),
        ...numbers(PROPOSED),
        ...(isSettled
          ? [
              ...numbers(AGREED),
              { row: agreed, column: 'meetings', value: true },
              { row: agreed, column: 'won', value: { day: settledOn } },
            ]
          : []),
      ];
    }),
  };
}
