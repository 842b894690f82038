import fc from 'fast-check';
import { binomialMass } from '../../../src/core/stats/binomial';
import { poissonBinomialMasses } from '../../../src/core/stats/poisson-binomial';

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('poissonBinomialMasses', () => {
  it('of deals at 50% and 20% is 0.4, 0.5 and 0.1', () => {
    // Neither: 0.5 · 0.8; one: 0.5 · 0.8 + 0.5 · 0.2; both: 0.5 · 0.2.
    const [none, one, both, ...rest] = poissonBinomialMasses([0.5, 0.2]);
    expect(none).toBeCloseTo(0.4, 15);
    expect(one).toBeCloseTo(0.5, 15);
    expect(both).toBeCloseTo(0.1, 15);
    expect(rest).toEqual([]);
  });

  it('is the binomial where all probabilities are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), probability, (n, p) => {
        const masses = poissonBinomialMasses(Array.from({ length: n }, () => p));
        masses.forEach((mass, k) => {
          expect(mass).toBeCloseTo(binomialMass(k, n, p), 12);
        });
      }),
    );
  });

  it('sums to 1, has the sum of the probabilities as its mean, and does not mind their order', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 40 }), (probabilities) => {
        const masses = poissonBinomialMasses(probabilities);
        expect(masses).toHaveLength(probabilities.length + 1);
        expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
        const mean = masses.reduce((sum, mass, k) => sum + k * mass, 0);
        expect(mean).toBeCloseTo(
          probabilities.reduce((sum, p) => sum + p, 0),
          10,
        );
        const reversed = poissonBinomialMasses([...probabilities].reverse());
        masses.forEach((mass, k) => {
          expect(reversed[k]).toBeCloseTo(mass, 12);
        });
      }),
    );
  });

  it('is certain of none where there is no deal, and of what is certain', () => {
    expect(poissonBinomialMasses([])).toEqual([1]);
    expect(poissonBinomialMasses([1, 0, 1])).toEqual([0, 0, 1, 0]);
  });

  it('refuses what is no probability', () => {
    expect(() => poissonBinomialMasses([0.5, 1.2])).toThrow(
      'poissonBinomialMasses requires every probability in [0, 1], not 1.2',
    );
  });
});
