import fc from 'fast-check';
import { allocate, availableDays, LEVEL_WEIGHTS, type TeamMember } from '../../../src/core/plan/allocate';

/** April 2026 has 21 business days. */
const APRIL = { month: '2026-04', calendar: {} };

const targets = (total: number, members: readonly TeamMember[]): number[] =>
  allocate({ ...APRIL, total, members }).members.map(({ target }) => target);

describe('availableDays', () => {
  it('is every business day of the month for a member who is there', () => {
    expect(availableDays({}, '2026-04', {})).toHaveLength(21);
  });

  it('begins and ends with the member, both days included', () => {
    expect(availableDays({ from: '2026-04-27' }, '2026-04', {})).toEqual([
      '2026-04-27',
      '2026-04-28',
      '2026-04-30',
    ]);
    expect(availableDays({ to: '2026-04-02' }, '2026-04', {})).toEqual(['2026-04-01', '2026-04-02']);
    expect(availableDays({ from: '2026-05-01' }, '2026-04', {})).toEqual([]);
  });

  it('leaves out the leave, on named working days too', () => {
    const calendar = { workingDays: ['2026-04-04', '2026-04-05'] };
    const there = { to: '2026-04-05', leave: ['2026-04-02', '2026-04-05', '2026-03-31'] };
    expect(availableDays(there, '2026-04', calendar)).toEqual(['2026-04-01', '2026-04-03', '2026-04-04']);
  });
});

describe('allocate', () => {
  it('shares by level', () => {
    // 100 × 1.2 ÷ 1.9 = 63.16 and 100 × 0.7 ÷ 1.9 = 36.84: 63, 36 and one left for the .84.
    expect(
      targets(100, [
        { name: 'A', level: 'advanced' },
        { name: 'B', level: 'beginner' },
      ]),
    ).toEqual([63, 37]);
    expect(LEVEL_WEIGHTS.beginner).toBeLessThan(LEVEL_WEIGHTS.intermediate);
    expect(LEVEL_WEIGHTS.intermediate).toBeLessThan(LEVEL_WEIGHTS.advanced);
  });

  it('takes a weight given for a member instead of the level’s, and 1 where neither is', () => {
    expect(targets(100, [{ name: 'A', level: 'advanced', weight: 3 }, { name: 'B' }])).toEqual([75, 25]);
  });

  it('takes the weights a team gives its levels', () => {
    const levelWeights = { beginner: 1, intermediate: 2, advanced: 4 };
    const members = [
      { name: 'A', level: 'advanced' },
      { name: 'B', level: 'beginner' },
    ] as const;
    const { members: shares } = allocate({ ...APRIL, total: 100, members, levelWeights });
    expect(shares.map(({ target }) => target)).toEqual([80, 20]);
  });

  it('shares by days at work and by part-time', () => {
    // 21 days against 7 (22, 23, 24, 27, 28, 30 April, and the 21st).
    expect(targets(40, [{ name: 'A' }, { name: 'B', from: '2026-04-21' }])).toEqual([30, 10]);
    expect(targets(30, [{ name: 'A' }, { name: 'B', partTime: 0.5 }])).toEqual([20, 10]);
  });

  it('shares by past results where they are known, newcomers with the average', () => {
    // 0.6, 0.2 and their average 0.4 of 1.2.
    const members = [{ name: 'A', pastShare: 0.6 }, { name: 'B', pastShare: 0.2 }, { name: 'C' }];
    expect(targets(12, members)).toEqual([6, 2, 4]);
  });

  it('shows what each share comes from', () => {
    const members: readonly TeamMember[] = [
      { name: 'A', level: 'advanced', partTime: 0.5, pastShare: 0.4, from: '2026-04-28', proposal: 60 },
      { name: 'B', level: 'beginner', pastShare: 0.6, override: 10 },
    ];
    // A: 1.2 × 0.5 × 2 days × 0.4 = 0.48; B: 0.7 × 21 × 0.6 = 8.82; 93 × 0.48 ÷ 9.3 = 4.8 and 88.2.
    const { members: shares, unassigned } = allocate({ ...APRIL, total: 93, members });
    expect(shares[0]).toEqual({
      name: 'A',
      days: ['2026-04-28', '2026-04-30'],
      weight: expect.closeTo(0.48, 12),
      share: 5,
      target: 83,
      source: 'share',
      proposal: 60,
    });
    expect(shares[1]).toMatchObject({
      weight: expect.closeTo(8.82, 12),
      share: 88,
      target: 10,
      source: 'override',
      proposal: null,
    });
    expect(unassigned).toBe(0);
  });

  it('keeps an override and shares the rest among the others', () => {
    expect(targets(100, [{ name: 'A', override: 50 }, { name: 'B' }, { name: 'C' }])).toEqual([50, 25, 25]);
    expect(targets(100, [{ name: 'A', override: 0 }, { name: 'B' }, { name: 'C' }])).toEqual([0, 50, 50]);
  });

  it('tells by how much overrides exceed the total, and leaves nothing to the others', () => {
    const { members, unassigned } = allocate({
      ...APRIL,
      total: 100,
      members: [{ name: 'A', override: 120 }, { name: 'B' }],
    });
    expect(members.map(({ target }) => target)).toEqual([120, 0]);
    expect(unassigned).toBe(-20);
  });

  it('tells what nobody is there to take', () => {
    const away = { name: 'B', to: '2026-03-31' };
    expect(allocate({ ...APRIL, total: 100, members: [{ name: 'A', override: 30 }, away] })).toMatchObject({
      members: [{ target: 30 }, { target: 0, days: [] }],
      unassigned: 70,
    });
    expect(allocate({ ...APRIL, total: 100, members: [away] }).unassigned).toBe(100);
    expect(allocate({ ...APRIL, total: 100, members: [] })).toEqual({ members: [], unassigned: 100 });
  });

  it('shares in the unit asked for, and leaves no digits of a float behind', () => {
    const members = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];
    const yen = allocate({ ...APRIL, total: 1_000_000, members, unit: 10_000 });
    expect(yen.members.map(({ target }) => target)).toEqual([340_000, 330_000, 330_000]);
    const tenths = allocate({
      ...APRIL,
      total: 0.7,
      members: [...members, { name: 'D', override: 0.1 }],
      unit: 0.1,
    });
    expect(tenths.members.map(({ target }) => target)).toEqual([0.2, 0.2, 0.2, 0.1]);
    expect(tenths.unassigned).toBe(0);
  });

  it.each([-1, Number.NaN])('refuses an override of %d', (override) => {
    expect(() => targets(10, [{ name: 'A', override }])).toThrow(
      `allocate requires overrides of 0 or more, not ${override} (A)`,
    );
  });

  it('keeps every override and adds up to the total', () => {
    const anyMember = fc.record(
      {
        name: fc.string(),
        level: fc.constantFrom('beginner', 'intermediate', 'advanced'),
        weight: fc.double({ min: 0, max: 5, noNaN: true }),
        from: fc.constantFrom('2026-03-01', '2026-04-15', '2026-05-01'),
        leave: fc.array(fc.constantFrom('2026-04-01', '2026-04-02', '2026-04-03')),
        partTime: fc.double({ min: 0.1, max: 1, noNaN: true }),
        pastShare: fc.double({ min: 0, max: 1, noNaN: true }),
        override: fc.nat(100),
      },
      { requiredKeys: ['name'] },
    ) as fc.Arbitrary<TeamMember>;
    fc.assert(
      fc.property(fc.nat(10_000), fc.array(anyMember, { maxLength: 8 }), (total, members) => {
        const { members: shares, unassigned } = allocate({ ...APRIL, total, members });
        expect(shares.reduce((sum, { target }) => sum + target, unassigned)).toBe(total);
        shares.forEach(({ target, source, weight }, i) => {
          const override = members[i]?.override;
          if (override === undefined) {
            expect(source).toBe('share');
            expect(target).toBeGreaterThanOrEqual(0);
            if (weight === 0) expect(target).toBe(0);
          } else expect([source, target]).toEqual(['override', override]);
        });
        // Something is left over only where overrides exceed the total or nobody can take it.
        const someone = shares.some(({ source, weight }) => source === 'share' && weight > 0);
        if (someone) expect(unassigned).toBeLessThanOrEqual(0);
      }),
    );
  });
});
