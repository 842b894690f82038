import fc from 'fast-check';
import { runsOf } from '../../src/sheet/runs-of';

const itself = (place: number) => place;

describe('runsOf', () => {
  it('gathers neighbours, in whatever order they come', () => {
    expect(runsOf([7, 2, 9, 3, 8], itself)).toEqual([
      { first: 2, count: 2, item: 2 },
      { first: 7, count: 3, item: 7 },
    ]);
  });

  it('gathers only what is alike', () => {
    const columns = [
      { at: 1, width: 60 },
      { at: 2, width: 90 },
      { at: 3, width: 90 },
      { at: 4, width: 60 },
    ];
    const runs = runsOf(
      columns,
      ({ at }) => at,
      ({ width }) => `${width}`,
    );
    expect(runs.map(({ first, count, item }) => [first, count, item.width])).toEqual([
      [1, 1, 60],
      [2, 2, 90],
      [4, 1, 60],
    ]);
  });

  it('keeps kinds apart that stand at the same places', () => {
    const cells = [1, 2].flatMap((column) => [5, 9].map((row) => ({ row, column })));
    const runs = runsOf(
      cells,
      ({ column }) => column,
      ({ row }) => `${row}`,
    );
    expect(runs.map(({ first, count, item }) => [item.row, first, count])).toEqual([
      [5, 1, 2],
      [9, 1, 2],
    ]);
  });

  it('covers every item once, in as few runs as there are gaps between them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (places) => {
        const runs = runsOf(places, itself);
        const covered = runs.flatMap(({ first, count }) =>
          Array.from({ length: count }, (_, i) => first + i),
        );
        expect(covered).toEqual([...places].sort((a, b) => a - b));
        expect(runs).toHaveLength(places.filter((place) => !places.includes(place - 1)).length);
      }),
    );
  });
});
