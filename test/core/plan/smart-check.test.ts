import { type DraftTarget, smartCheck } from '../../../src/core/plan/smart-check';

const APRIL = { kpi: 'qualifiedMeetings', value: 15, pastResult: 13, from: '2026-04-01', to: '2026-04-30' };

/** The verdicts by letter. */
const verdicts = (target: DraftTarget) =>
  Object.fromEntries(smartCheck(target).map(({ key, met }) => [key, met]));

describe('smartCheck', () => {
  it('finds all five letters met by 月間有効商談15件 after 13, in their order', () => {
    expect(smartCheck(APRIL)).toEqual([
      { key: 'specific', met: true },
      { key: 'measurable', met: true },
      { key: 'achievable', met: true },
      { key: 'relevant', met: true },
      { key: 'timeBound', met: true },
    ]);
  });

  it('finds none met by a target that says nothing', () => {
    expect(verdicts({})).toEqual({
      specific: false,
      measurable: false,
      achievable: null,
      relevant: null,
      timeBound: false,
    });
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('takes no value of %d for specific', (value) => {
    expect(verdicts({ ...APRIL, value })).toMatchObject({ specific: false, achievable: null });
  });

  it('takes no value without a KPI for specific', () => {
    const { kpi: _, ...without } = APRIL;
    expect(verdicts(without)).toMatchObject({ specific: false, measurable: false, relevant: null });
    expect(verdicts({ ...APRIL, kpi: '' })).toMatchObject({ specific: false, measurable: false });
  });

  it.each([
    ['calls', true, true],
    ['rings', true, true],
    ['connectRate', true, true],
    ['qualifiedRate', true, true],
    ['revenue', true, true],
    ['mailsSent', true, null],
    ['motivation', false, null],
  ])('%s: measurable %s, relevant %s', (kpi, measurable, relevant) => {
    expect(verdicts({ ...APRIL, kpi })).toMatchObject({ measurable, relevant });
  });

  it('holds 120% of the past for achievable, and more for out of reach', () => {
    expect(verdicts({ ...APRIL, value: 48, pastResult: 40 })).toMatchObject({ achievable: true });
    expect(verdicts({ ...APRIL, value: 48.1, pastResult: 40 })).toMatchObject({ achievable: false });
  });

  it('does not judge what is achievable without a past result', () => {
    const { pastResult: _, ...without } = APRIL;
    expect(verdicts(without)).toMatchObject({ achievable: null });
    expect(verdicts({ ...APRIL, pastResult: 0 })).toMatchObject({ achievable: null });
  });

  it('wants a first and a last day in this order; one day is enough', () => {
    const { from: _from, ...withoutFrom } = APRIL;
    const { to: _to, ...withoutTo } = APRIL;
    expect(verdicts(withoutFrom)).toMatchObject({ timeBound: false });
    expect(verdicts(withoutTo)).toMatchObject({ timeBound: false });
    expect(verdicts({ ...APRIL, to: '2026-03-31' })).toMatchObject({ timeBound: false });
    expect(verdicts({ ...APRIL, to: '2026-04-01' })).toMatchObject({ timeBound: true });
  });
});
