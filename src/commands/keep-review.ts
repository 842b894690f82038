import { readMarks } from '../sheet/marks';
import { plainCell } from '../sheet/plain-cells';
import { keepReviewSheet, type ReviewRequest } from '../sheet/review-sheet';
import { clockReader } from '../sheet/time-zone';
import { told } from './context';
import { isKeyOf, isText, isTexts, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';

const REVIEWS = { weeklyReview: true, monthlyReview: true };
/** Sheets have names of a hundred characters at most, and cells hold fifty thousand. */
const LONGEST_NAME = 60;
const LONGEST_TEXT = 20000;

/**
 * Makes the review of a week or month, or brings its figures up to date, and opens it.
 *
 * @param json `{ sheet: 'weeklyReview', period: '2026-04-06', name: '週次 2026-04-06', story: [[row, column, text]],
 *   written: [[row, column]] }`
 */
export function keepReview(json: string): string {
  return runCall((context) =>
    withLock(context, () => {
      const { spreadsheet, words } = context;
      const { sheet: id, period, name, story, written } = readRequest(context, json);
      require(context, isKeyOf(REVIEWS, id));
      require(context, isText(period) && /^\d{4}-\d\d(-\d\d)?$/.test(period));
      require(context, isText(name) && name.trim() !== '' && name.length <= LONGEST_NAME);
      const isCells = (cells: unknown, length: number): boolean =>
        Array.isArray(cells) &&
        cells.every(
          (cell) => isTexts(cell) && cell.length === length && cell.join('').length <= LONGEST_TEXT,
        );
      require(context, isCells(story, 3) && isCells(written, 2));
      const marks = readMarks(spreadsheet);
      const live = marks.sheets.get(id);
      if (!live) throw told(words.messages.noSuchSheet(words.sheets[id]));
      const review = keepReviewSheet(spreadsheet, marks, live, {
        ...{ review: `${id} ${period}`, name },
        ...{ story: story as ReviewRequest['story'], written: written as ReviewRequest['written'] },
      });
      spreadsheet.setActiveSheet(review.sheet);
      const clock = clockReader(spreadsheet.getSpreadsheetTimeZone());
      return {
        name: review.sheet.getName(),
        written: review.written.map((cell) => plainCell(cell, clock)),
      };
    }),
  );
}
