import { dayOf, formatDay } from '../../../src/core';
import { sheetWordsOf } from '../../../src/core/words/sheets';
import { cliWordsOf } from '../words';
import type { SampleContext, TypedSheet } from './typed';

/** What the team wrote in its weekly review: causes, next week's actions, and where its effort goes. */
export function weeklyTexts({ language, asOf, members }: SampleContext): TypedSheet {
  const { texts, actions } = cliWordsOf(language).sample.weekly;
  const { rates, measures } = sheetWordsOf(language);
  const today = dayOf(asOf);
  const kpis = [rates.meetingRate, measures.meetings];
  return {
    sheet: 'weeklyReview',
    cells: [
      ...written(texts),
      ...actions.flatMap((text, i) => [
        { row: `action.${i + 1}`, column: 'item', value: kpis[i] ?? measures.meetings },
        { row: `action.${i + 1}`, column: 'text', value: text },
        { row: `action.${i + 1}`, column: 'target', value: members[(i + 1) % members.length] ?? '' },
        { row: `action.${i + 1}`, column: 'actual', value: { day: formatDay(today + 5 + i) } },
      ]),
    ],
  };
}

/** What the team wrote in its monthly review, and what each member is to get better at. */
export function monthlyTexts({ language, members }: SampleContext): TypedSheet {
  const { texts, growth } = cliWordsOf(language).sample.monthly;
  return {
    sheet: 'monthlyReview',
    cells: [
      ...written(texts),
      ...members.map((_, i) => ({
        ...{ row: `member.${i + 1}`, column: 'text' },
        value: growth[i % growth.length] as string,
      })),
    ],
  };
}

const written = (texts: { readonly [row: string]: string }) =>
  Object.entries(texts).map(([row, value]) => ({ row, column: 'text', value }));
