import type { Improvement } from '../../core/improvement/improvements';
import { bottleneckOf } from '../../core/overview/bottleneck-of';
import type { Overview } from '../../core/overview/overview';
import { type ReviewSheet, STORY_ROWS, WRITTEN } from '../../core/review/review-cells';
import { reviewPeriod } from '../../core/review/review-period';
import { reviewTexts } from '../../core/review/review-texts';
import type { PageWords } from '../../core/words/page-words';
import { goalText } from '../parts/format';
import type { ServerApi } from '../server/api';

/** What the add-on is asked for the review of the as-of day's week or month. */
export function reviewRequest(
  sheet: ReviewSheet,
  overview: Overview,
  improvements: readonly Improvement[],
  words: PageWords,
): ServerApi['keepReview']['request'] {
  const { settings, landing } = overview;
  const { month, asOf } = settings;
  const period = reviewPeriod(sheet, month, asOf);
  const from = sheet === 'monthlyReview' ? `${month}-01` : period;
  const texts = reviewTexts(
    { landing, analysis: bottleneckOf(overview), improvements, from, asOf },
    words,
    words.reviewView,
    (amount) => goalText(landing.kind, amount, words),
  );
  return {
    ...{ sheet, period, name: words.reviewView.names[sheet](period) },
    story: STORY_ROWS.map((row) => [`story.${row}`, 'text', texts[row]] as const),
    written: WRITTEN[sheet],
  };
}
