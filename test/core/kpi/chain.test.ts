import { CHAINS, type ChainKey, type ChainStep, initialRates, stagesOf } from '../../../src/core/kpi/chain';

const chains: readonly ChainKey[] = ['short', 'long'];

/** The product of some rates of a chain. */
const product = (steps: readonly ChainStep[], pick: (step: ChainStep) => number): number =>
  steps.reduce((sofar, step) => sofar * pick(step), 1);

describe('CHAINS', () => {
  it.each(chains)('links every stage of the %s chain to the next', (key) => {
    const chain = CHAINS[key];
    expect(chain.slice(1).map(({ from }) => from)).toEqual(chain.slice(0, -1).map(({ to }) => to));
  });

  it.each(chains)('starts every rate of the %s chain inside its benchmark', (key) => {
    for (const { rate, benchmark, initial } of CHAINS[key]) {
      const [low, high] = benchmark;
      expect([rate, 0 < low, low < initial, initial < high, high < 1]).toEqual([
        rate,
        true,
        true,
        true,
        true,
      ]);
    }
  });

  it('leads from calls to wins in both chains', () => {
    expect(chains.map((key) => [CHAINS[key][0]?.from, CHAINS[key][CHAINS[key].length - 1]?.to])).toEqual([
      ['calls', 'won'],
      ['calls', 'won'],
    ]);
  });

  it('holds the published benchmarks of the field in the short chain', () => {
    expect(Object.fromEntries(CHAINS.short.map(({ rate, benchmark }) => [rate, benchmark]))).toEqual({
      connectRate: [0.2, 0.35],
      meetingRate: [0.05, 0.15],
      winRate: [0.2, 0.35],
    });
  });

  it('multiplies, in the long chain, to the published 接続 ÷ 架電 (20–35%) and 有効コンタクト ÷ 架電 (15–25%)', () => {
    const connects = CHAINS.long.slice(0, 2);
    expect(product(connects, ({ benchmark }) => benchmark[0])).toBeCloseTo(0.2, 2);
    expect(product(connects, ({ benchmark }) => benchmark[1])).toBeCloseTo(0.35, 2);
    // 0.9 × 0.33 × 0.7 = 0.2079
    const effective = product(CHAINS.long.slice(0, 3), ({ initial }) => initial);
    expect(effective).toBeGreaterThan(0.15);
    expect(effective).toBeLessThan(0.25);
  });
});

describe('stagesOf', () => {
  it('lists the stages from first to last', () => {
    expect(stagesOf(CHAINS.short)).toEqual(['calls', 'effectiveContacts', 'meetings', 'won']);
    expect(stagesOf(CHAINS.long)).toEqual([
      'calls',
      'rings',
      'connects',
      'effectiveContacts',
      'meetings',
      'qualifiedMeetings',
      'won',
    ]);
  });

  it('throws for a chain without steps', () => {
    expect(() => stagesOf([])).toThrow('at least one step');
  });
});

describe('initialRates', () => {
  it('gives every rate of the chain, and no other', () => {
    expect(initialRates(CHAINS.short)).toEqual({ connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 });
  });
});
