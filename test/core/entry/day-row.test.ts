import { changedRow, countsOf, type DayChange, type DayRow, reversed } from '../../../src/core/entry/day-row';
import { noActivity } from '../../../src/core/kpi/measures';

const ROW: DayRow = {
  channel: '紹介',
  counts: { ...noActivity(), calls: 12, won: 1 },
  texts: { memo: '午前は不在が多い', noon: '', evening: '', tomorrow: '' },
};

describe('changedRow', () => {
  it('adds counts and replaces the text that was seen', () => {
    const change: DayChange = {
      add: { calls: 3, meetings: 1 },
      texts: { memo: { from: '午前は不在が多い', to: '' } },
    };
    expect(changedRow(ROW, change)).toEqual({
      row: {
        channel: '紹介',
        counts: { ...noActivity(), calls: 15, meetings: 1, won: 1 },
        texts: { memo: '', noon: '', evening: '', tomorrow: '' },
      },
    });
  });

  it('changes nothing of a row whose count would fall below 0, or whose text says something else by now', () => {
    expect(changedRow(ROW, { add: { calls: 1, won: -2 } })).toEqual({ belowZero: 'won' });
    const texts = { memo: { from: '', to: '新しいメモ' } };
    expect(changedRow(ROW, { add: { calls: 1 }, texts })).toEqual({ rewritten: 'memo' });
    expect(ROW.counts.calls).toBe(12);
  });
});

describe('reversed', () => {
  it('takes a change back, and leaves what others added in between', () => {
    const change: DayChange = { add: { calls: 3 }, texts: { noon: { from: '', to: '午後は紹介先へ' } } };
    const mine = changedRow(ROW, change) as { row: DayRow };
    const theirs = changedRow(mine.row, { add: { calls: 5 } }) as { row: DayRow };
    expect(changedRow(theirs.row, reversed(change))).toEqual(changedRow(ROW, { add: { calls: 5 } }));
  });
});

describe('countsOf', () => {
  it('adds up the rows of all channels', () => {
    expect(countsOf([ROW, { ...ROW, channel: '' }])).toEqual({ ...noActivity(), calls: 24, won: 2 });
    expect(countsOf([])).toEqual(noActivity());
  });
});
