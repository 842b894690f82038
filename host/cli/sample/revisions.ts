import { addMonths, dayOf, monthOf, wordsOf } from '../../../src/core';
import { sheetWordsOf } from '../../../src/core/words/sheets';
import { cliWordsOf } from '../words';
import { SAMPLE_GOAL } from './daily-rows';
import type { SampleContext, TypedSheet } from './typed';

/** 目標改定履歴: last month's meetings lowered for good reason, and this month's goal looked at again and kept. */
export function sampleRevisions({ language, asOf, members }: SampleContext): TypedSheet {
  const now = monthOf(dayOf(asOf));
  const before = addMonths(now, -1);
  const { measures } = wordsOf(language);
  const { causes } = sheetWordsOf(language).planning;
  const { lastMonth, thisMonth } = cliWordsOf(language).sample.revisions;
  return {
    sheet: 'revisions',
    header: 'head.log',
    rows: [
      {
        day: { day: `${before}-10` },
        month: { day: `${before}-01` },
        ...{ kpi: measures.meetings, from: 40, to: 36, cause: causes['lasting-change'] },
        ...{ reason: lastMonth.reason, measures: lastMonth.measures, by: members[0] ?? '' },
      },
      {
        day: { day: asOf },
        month: { day: `${now}-01` },
        ...{
          kpi: measures.won,
          from: SAMPLE_GOAL.value,
          to: SAMPLE_GOAL.value,
          cause: causes['passing-cause'],
        },
        ...{ reason: thisMonth.reason, measures: thisMonth.measures, by: members[1] ?? '' },
      },
    ],
  };
}
