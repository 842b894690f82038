import { type ReviewSheet, STORY_ROWS, WRITTEN } from '../../../src/core/review/review-cells';
import type { Template } from '../../../src/template/types';
import { TEMPLATES } from '../../../templates/index';

/** Cells people write into: those of several lines, and fields that begin empty. */
function cellsToWrite(id: ReviewSheet): string[] {
  const { blocks } = TEMPLATES.find((one) => one.id === id) as Template;
  return blocks.flatMap((block) =>
    block.kind === 'rows'
      ? block.rows.flatMap(({ id: row, cells }) =>
          Object.entries(cells).flatMap(([column, cell]) =>
            cell.role === 'area' || (cell.role === 'input' && cell.content === null)
              ? [`${row} ${column}`]
              : [],
          ),
        )
      : [],
  );
}

describe('the cells of a review', () => {
  it.each(['weeklyReview', 'monthlyReview'] as const)(
    'are those of the template that people or the add-on write: %s',
    (id) => {
      const named = [
        ...STORY_ROWS.map((row) => `story.${row} text`),
        ...WRITTEN[id].map(([row, column]) => `${row} ${column}`),
      ];
      expect(named.sort()).toEqual(cellsToWrite(id).sort());
    },
  );
});
