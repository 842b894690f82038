import { areaA1 } from '../../src/sheet/area-range';

describe('areaA1', () => {
  it.each([
    [{ row: 2, column: 4, rows: 3, columns: 2 }, 'D2:E4'],
    [{ row: 5, column: 1, rows: 1, columns: 1 }, 'A5:A5'],
    [{ row: 1, column: 26, rows: 1, columns: 2 }, 'Z1:AA1'],
  ])('names the corners of %j', (area, a1) => expect(areaA1(area)).toBe(a1));

  it('leaves the end open where an area reaches to the end of the sheet', () => {
    expect(areaA1({ row: 2, column: 4, rows: null, columns: 1 })).toBe('D2:D');
    expect(areaA1({ row: 15, column: 5, rows: null, columns: 4 })).toBe('E15:H');
  });
});
