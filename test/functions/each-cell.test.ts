import fc from 'fast-check';
import { eachCell } from '../../src/functions/each-cell';

const sum = ({ a, b }: { readonly a: unknown; readonly b: unknown }) => Number(a) + Number(b);

describe('eachCell', () => {
  it('gives a row of one for single values', () => {
    expect(eachCell({ a: 1, b: 2 }, sum, 0)).toEqual([[3]]);
  });

  it('gives a result of the range’s shape, and counts a single value for every cell', () => {
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.integer(), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(rows, fc.integer(), (a, b) => {
        const wanted = a.map((row) => row.map((cell) => cell + b));
        expect(eachCell({ a, b }, sum, 0)).toEqual(wanted);
        expect(eachCell({ a: b, b: a }, sum, 0)).toEqual(wanted);
      }),
    );
  });

  it('takes ranges cell by cell', () => {
    expect(eachCell({ a: [[1, 2]], b: [[10, 20]] }, sum, 0)).toEqual([[11, 22]]);
  });

  it('gives the blank where any cell is blank, and asks nothing of that cell', () => {
    const asked: unknown[] = [];
    const rows = eachCell(
      { a: [[1], [''], [' '], [4]], b: [[1], [2], [3], ['']] },
      (cells) => asked.push(cells),
      -1,
    );
    expect(rows).toEqual([[1], [-1], [-1], [-1]]);
    expect(asked).toEqual([{ a: 1, b: 1 }]);
  });

  it('names the argument that is missing, in Japanese and English', () => {
    expect(() => eachCell({ a: 1, b: undefined }, sum, 0)).toThrow(
      '引数 b を指定してください / the argument b is missing',
    );
  });

  it('names the ranges whose shapes differ', () => {
    expect(() => eachCell({ a: [[1], [2]], b: [[1, 2]] }, sum, 0)).toThrow(
      /引数 a, b の範囲は.* \/ the ranges of the arguments a, b must have the same rows and columns/,
    );
  });
});
