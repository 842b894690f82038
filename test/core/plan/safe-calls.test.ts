import { chainPosterior } from '../../../src/core/plan/rate-posterior';
import { requiredTrials } from '../../../src/core/plan/required-trials';
import { safeCalls } from '../../../src/core/plan/safe-calls';

const CHAIN = [
  { key: 'calls', rate: 0.3 },
  { key: 'effectiveContacts', rate: 0.1 },
  { key: 'meetings', rate: 0.25 },
  { key: 'won' },
];
/** The same rates, counted on 1,000 calls, 300 contacts and 40 meetings. */
const COUNTED = [
  { key: 'calls', rate: 0.3, evidence: 1000 },
  { key: 'effectiveContacts', rate: 0.1, evidence: 300 },
  { key: 'meetings', rate: 0.25, evidence: 40 },
  { key: 'won' },
];
const callsOf = (list: ReturnType<typeof safeCalls>): (number | null)[] => list.map(({ calls }) => calls);

describe('safeCalls', () => {
  it('finds the calls for 10 wins at 0.75% end to end: 1,289, 1,668 and 1,892', () => {
    expect(safeCalls(10, CHAIN)).toEqual([
      { confidence: 0.5, calls: 1289 },
      { confidence: 0.8, calls: 1668 },
      { confidence: 0.9, calls: 1892 },
    ]);
  });

  it('finds 49 meetings for 80% and 55 for 90%, where meetings come first', () => {
    expect(callsOf(safeCalls(10, CHAIN.slice(2))).slice(1)).toEqual([49, 55]);
  });

  it('asks for a whole win where the goal is a part of one, not for one of a float’s last digits', () => {
    expect(safeCalls(9.2, CHAIN)).toEqual(safeCalls(10, CHAIN));
    expect(safeCalls((0.1 + 0.2) / 0.1, CHAIN)).toEqual(safeCalls(3, CHAIN));
  });

  it('takes rates as uncertain as the trials they rest on', () => {
    const posterior = chainPosterior([
      { a: 300, b: 700 },
      { a: 30, b: 270 },
      { a: 10, b: 30 },
    ]);
    const expected = [0.5, 0.8, 0.9].map((confidence) => requiredTrials({ goal: 10, confidence, posterior }));
    expect(callsOf(safeCalls(10, COUNTED))).toEqual(expected);
    // What is not certain asks for more to be safe.
    expect(expected[2]).toBeGreaterThan(1892);
  });

  it('takes rates as known where one does not say what it rests on, or leaves no doubt', () => {
    const { evidence: _, ...unknown } = COUNTED[1] as (typeof COUNTED)[number];
    expect(
      safeCalls(
        10,
        COUNTED.map((step, i) => (i === 1 ? unknown : step)),
      ),
    ).toEqual(safeCalls(10, CHAIN));
    const sure = { key: 'rings', rate: 1, evidence: 50 };
    expect(safeCalls(10, [sure, ...COUNTED])).toEqual(safeCalls(10, CHAIN));
  });

  it('needs no call for no win, and one a win where the chain is the goal itself', () => {
    expect(callsOf(safeCalls(0, CHAIN))).toEqual([0, 0, 0]);
    expect(callsOf(safeCalls(7, [{ key: 'won' }]))).toEqual([7, 7, 7]);
  });

  it('says so where no number of calls would do', () => {
    const hardlyKnown = [{ key: 'calls', rate: 0.001, evidence: 1 }, { key: 'won' }];
    expect(callsOf(safeCalls(10, hardlyKnown))).toEqual([null, null, null]);
  });
});
