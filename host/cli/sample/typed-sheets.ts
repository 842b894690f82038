import { dailyNotes } from './daily-notes';
import { improvements } from './improvements';
import { monthlyTexts, weeklyTexts } from './review-texts';
import type { SampleContext, TypedSheet } from './typed';

/** What the made-up team typed, a function for each sheet it types into besides the daily rows. */
const SHEETS: readonly ((context: SampleContext) => TypedSheet)[] = [
  dailyNotes,
  weeklyTexts,
  monthlyTexts,
  improvements,
];

/** Everything the made-up team typed besides its daily rows, the same for the same context. */
export const typedSheets = (context: SampleContext): readonly TypedSheet[] =>
  SHEETS.map((sheet) => sheet(context));
