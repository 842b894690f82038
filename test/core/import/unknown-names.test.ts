import { unknownNames } from '../../../src/core/import/unknown-names';
import { productProblems, withNames } from '../../../src/core/import/unknown-products';

const PRODUCTS = ['GTX Basic', 'GTX Pro', 'MG Special', 'MG Advanced', 'プランＡ'];

describe('unknownNames', () => {
  it.each([
    ['GTXPro', 'GTX Pro'],
    ['gtx-basic', 'GTX Basic'],
    ['MG Specail', 'MG Special'],
    ['プラン A', 'プランＡ'],
    ['AX100', null],
    ['MG', null],
  ])('proposes for %s: %s', (name, proposed) => {
    expect(unknownNames([name], PRODUCTS)).toEqual([{ name, rows: [0], proposed }]);
  });

  it('says nothing of names that are in the list, of empty cells, and where there is no list', () => {
    expect(unknownNames(['GTX Pro', ' GTX Pro ', ''], PRODUCTS)).toEqual([]);
    expect(unknownNames(['GTXPro'], [])).toEqual([]);
  });

  it('proposes nothing where two are as near', () => {
    expect(unknownNames(['Plan C10'], ['Plan A10', 'Plan B10'])[0]?.proposed).toBeNull();
  });
});

describe('productProblems', () => {
  const reading = {
    columns: ['id', 'product'],
    rows: [
      ['D-1', 'GTXPro'],
      ['D-2', 'MG Special'],
      ['D-3', 'GTXPro'],
    ],
    at: [2, 3, 5],
  };
  const mapping = { table: 'deals', headerLine: 1, uses: [{ target: 'id' }, { target: 'product' }] } as const;
  const columns = [
    { header: '商談ID', samples: [] },
    { header: '商品', samples: [] },
  ];

  it('tells the lines, the column and the product that may be meant', () => {
    const shared = { what: 'unknown-product', column: 1, header: '商品', value: 'GTXPro', leftOut: false };
    expect(productProblems(reading, mapping, columns, PRODUCTS)).toEqual([
      { ...shared, line: 2, proposed: 'GTX Pro' },
      { ...shared, line: 5, proposed: 'GTX Pro' },
    ]);
  });

  it('is mended by withNames', () => {
    const mended = withNames(reading, 'product', new Map([['GTXPro', 'GTX Pro']]));
    expect(productProblems(mended, mapping, columns, PRODUCTS)).toEqual([]);
    expect(mended.rows[1]).toBe(reading.rows[1]);
  });
});
