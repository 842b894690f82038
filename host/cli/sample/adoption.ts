import { sheetWordsOf } from '../../../src/core/words/sheets';
import { cliWordsOf } from '../words';
import type { SampleContext, TypedSheet } from './typed';

/** 定着: the first of the team leads it, two groups, and a training in the middle of the month. */
export function adoptionSample({ language, asOf, members }: SampleContext): TypedSheet {
  const { departments, initiative } = cliWordsOf(language).sample;
  const { roles } = sheetWordsOf(language).insight.adoption;
  return {
    sheet: 'adoption',
    cells: [
      { row: 'initiative', column: 'm1', value: { day: `${asOf.slice(0, 8)}10` } },
      { row: 'initiativeName', column: 'm1', value: initiative },
      ...members.flatMap((_, i) => [
        { row: `member.${i + 1}`, column: 'm1', value: i === 0 ? roles.manager : roles.member },
        { row: `member.${i + 1}`, column: 'm2', value: departments[i % departments.length] as string },
      ]),
    ],
  };
}
