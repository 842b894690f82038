import { lastMonthOf, monthOfBatch, nextBatchName, onItsWay } from '../../../src/core/index';

describe('nextBatchName', () => {
  it('begins with 1 for a month nobody has closed', () => {
    expect(nextBatchName('2026-03', [])).toBe('2026-03 #1');
    expect(nextBatchName('2026-03', ['', '2026-02 #4', 'ours', 3])).toBe('2026-03 #1');
  });

  it('follows the highest number of the month, also of rows on their way', () => {
    expect(nextBatchName('2026-03', ['2026-03 #9', '2026-03 #10', '2026-03 #2'])).toBe('2026-03 #11');
    expect(nextBatchName('2026-03', [onItsWay('2026-03 #3')])).toBe('2026-03 #4');
  });
});

describe('monthOfBatch', () => {
  it('is the month of a name, and null for anything else', () => {
    expect(monthOfBatch('2026-03 #1')).toBe('2026-03');
    expect(monthOfBatch(onItsWay('2026-03 #1'))).toBe('2026-03');
    expect([monthOfBatch(''), monthOfBatch('2026-03'), monthOfBatch(202603)]).toEqual([null, null, null]);
  });
});

describe('lastMonthOf', () => {
  it('is the latest month named, wherever it stands', () => {
    expect(lastMonthOf(['2025-12 #1', '2026-03 #1', '', '2026-02 #7'])).toBe('2026-03');
    expect(lastMonthOf(['', 'x'])).toBeNull();
  });
});

describe('onItsWay', () => {
  it('sorts before every name', () => {
    expect(['2026-03 #1', onItsWay('2026-03 #2'), '2000-01 #1'].sort()[0]).toBe(onItsWay('2026-03 #2'));
  });
});
