import { CHAINS, stagesOf } from '../../../src/core/kpi/chain';
import { MEASURES, noActivity } from '../../../src/core/kpi/measures';

describe('MEASURES', () => {
  it('names every measure once', () => {
    expect(new Set(MEASURES).size).toBe(MEASURES.length);
  });

  it.each(['short', 'long'] as const)('keeps the order of the %s chain', (key) => {
    const stages: readonly string[] = stagesOf(CHAINS[key]);
    expect(MEASURES.filter((measure) => stages.includes(measure))).toEqual(stages);
  });
});

describe('noActivity', () => {
  it('has a zero for every measure, in their order', () => {
    expect(Object.entries(noActivity())).toEqual(MEASURES.map((measure) => [measure, 0]));
  });

  it('is new each time, so that it may be added to', () => {
    noActivity().calls += 5;
    expect(noActivity().calls).toBe(0);
  });
});
