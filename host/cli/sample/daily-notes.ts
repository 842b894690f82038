import { dayOf, monthOf } from '../../../src/core';
import { seededRandom } from '../seeded-random';
import { cliWordsOf } from '../words';
import type { SampleContext, TypedSheet } from './typed';

/** How often a rep writes each of the texts, once a day. */
const HABITS = [
  ['noon', 0.4],
  ['evening', 0.75],
  ['tomorrow', 0.85],
] as const;

/** What the reps wrote into 日次入力 beside their numbers: in the last of a rep's rows of a day, this month's only. */
export function dailyNotes({ language, asOf, seed, daily }: SampleContext): TypedSheet {
  const random = seededRandom(seed + 1);
  const words = cliWordsOf(language).sample.notes;
  const month = monthOf(dayOf(asOf));
  const rows = daily.filter(({ day }) => day.startsWith(month));
  const isLast = (i: number): boolean => {
    const [row, next] = [rows[i], rows[i + 1]];
    return row?.day !== next?.day || row?.member !== next?.member;
  };
  return {
    sheet: 'daily',
    rows: rows.map((_, i) =>
      Object.fromEntries(
        HABITS.map(([column, share]) => {
          const texts = words[column];
          const isWritten = isLast(i) && random() < share;
          return [column, isWritten ? (texts[Math.floor(random() * texts.length)] as string) : ''];
        }),
      ),
    ),
  };
}
