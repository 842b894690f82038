import { callCapacity } from '../../../src/core/plan/call-capacity';

describe('callCapacity', () => {
  it('holds the calls of the worked example against one member in April 2026', () => {
    // 1,333.33 ÷ 21 business days = 63.49 a day; of 120 that is 0.529.
    expect(callCapacity({ calls: 4000 / 3, members: 1, businessDays: 21 })).toEqual({
      perBusinessDay: expect.closeTo(63.4921, 4),
      perMemberPerDay: expect.closeTo(63.4921, 4),
      load: expect.closeTo(0.5291, 4),
      fits: true,
      status: 'below',
    });
  });

  it.each([
    [79.9, 'below', true],
    [80, 'within', true],
    [120, 'within', true],
    [120.1, 'above', false],
  ])('finds %d calls a member a day %s the usual range', (calls, status, fits) => {
    expect(callCapacity({ calls: calls * 20 * 3, members: 3, businessDays: 20 })).toMatchObject({
      status,
      fits,
    });
  });

  it('takes a load of 1 for full, the last digits of a float included', () => {
    const full = callCapacity({ calls: 120 * (1 + 1e-12), members: 1, businessDays: 1 });
    expect(full).toMatchObject({ fits: true, status: 'within' });
    expect(callCapacity({ calls: 120 * (1 + 1e-8), members: 1, businessDays: 1 }).fits).toBe(false);
  });

  it('takes the range a team gives itself', () => {
    const calls = { calls: 90, members: 2, businessDays: 1 };
    expect(callCapacity({ ...calls, range: [20, 40] })).toMatchObject({
      perMemberPerDay: 45,
      load: 1.125,
      fits: false,
    });
    expect(callCapacity({ ...calls, range: [45, 45] })).toMatchObject({ fits: true, status: 'within' });
    expect(callCapacity({ ...calls, range: [0, 45] })).toMatchObject({
      load: 1,
      fits: true,
      status: 'within',
    });
  });

  it('says what it cannot know without members or business days', () => {
    const unknown = { perMemberPerDay: null, load: null, fits: null, status: 'unknown' };
    expect(callCapacity({ calls: 100, members: 0, businessDays: 20 })).toEqual({
      ...unknown,
      perBusinessDay: 5,
    });
    expect(callCapacity({ calls: 100, members: 2, businessDays: 0 })).toEqual({
      ...unknown,
      perBusinessDay: null,
    });
  });

  it.each([[[-1, 10]], [[0, 0]], [[20, 10]], [[Number.NaN, 10]]] as const)(
    'refuses the range %j',
    (range) => {
      expect(() => callCapacity({ calls: 1, members: 1, businessDays: 1, range })).toThrow(
        `callCapacity requires a range of calls from low to high, not ${range[0]} to ${range[1]}`,
      );
    },
  );
});
