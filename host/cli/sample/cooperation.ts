import { dayOf, formatDay } from '../../../src/core';
import { sheetWordsOf } from '../../../src/core/words/sheets';
import { cliWordsOf } from '../words';
import type { SampleContext, TypedSheet } from './typed';

/** How good the leads of each source are, as the team rates them. */
const QUALITY = [3.8, 3.1, 3.5, 4.6];

/** What the made-up team agreed on with the other departments, and what they told it, on the form 連携. */
export function cooperation({ language, asOf }: SampleContext): TypedSheet {
  const { agreements } = cliWordsOf(language).sample;
  const before = (days: number) => ({ day: formatDay(dayOf(asOf) - days) });
  return {
    sheet: 'cooperation',
    cells: [
      ...QUALITY.map((value, i) => ({ row: `marketing.${i + 1}`, column: 'quality', value })),
      ...Object.entries(agreements).flatMap(([id, text]) => [
        { row: `agreements.${id}`, column: 'supply', value: before(72) },
        { row: `agreements.${id}`, column: 'topic', value: text },
      ]),
    ],
  };
}

/** The feedback of the other departments, in the list below. */
export function feedback({ language, asOf, members }: SampleContext): TypedSheet {
  const { departments, feedbackStates } = sheetWordsOf(language).deals;
  const { feedback: said, fieldSales } = cliWordsOf(language).sample;
  const day = (days: number) => ({ day: formatDay(dayOf(asOf) + days) });
  return {
    ...{ sheet: 'cooperation', header: 'head.feedback' },
    rows: said.map(({ topic, answer }, i) => ({
      ...{ item: day(-14 + 5 * i), meetings: day(-7 + 5 * i), topic, answer },
      supply: departments[i === 1 ? 2 : 0] as string,
      started: fieldSales[i % fieldSales.length] as string,
      rate: members[i % members.length] as string,
      quality: answer === '' ? feedbackStates.open : feedbackStates.done,
    })),
  };
}
