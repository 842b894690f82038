import { matchExistingInSteps } from '../../../src/core/import/match-existing';
import { readTableInSteps } from '../../../src/core/import/read-table';
import { recogniseTable } from '../../../src/core/import/recognise-table';
import type { Steps } from '../../../src/core/import/steps';
import { splitLinesInSteps } from '../../../src/files/split-lines';

/** What the steps tell on the way, and what comes of them. */
function followed<T>(steps: Steps<T>): { readonly told: readonly number[]; readonly result: T } {
  const told: number[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { told, result: value };
    told.push(value);
  }
}

describe('an import in steps', () => {
  it('stops often enough on the way, and tells how far it is', () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, i) => `D-${i},株式会社${i},${i * 100},"2026/4/${1 + (i % 30)}"`,
    );
    const split = followed(splitLinesInSteps(['商談ID,会社名,金額,商談設定日', ...rows].join('\r\n')));
    const { mapping } = recogniseTable(split.result);
    if (!mapping) throw new Error('not recognised');
    const read = followed(readTableInSteps(split.result, mapping, { language: 'ja' }));
    const matched = followed(matchExistingInSteps('deals', read.result, read.result));
    expect([split.result.lines.length, read.result.rows.length, matched.result.same.length]).toEqual([
      12_001, 12_000, 12_000,
    ]);
    for (const { told } of [split, read, matched]) {
      expect(told.length).toBeGreaterThan(20);
      expect(told.every((share, i) => share >= (told[i - 1] ?? 0) && share <= 1)).toBe(true);
    }
  });
});
