import {
  confirmTarget,
  OPEN_TARGET,
  proposeTarget,
  REVISION_JUDGEMENTS,
  reviseTarget,
} from '../../../src/core/plan/target-record';

const PROPOSAL = { value: 38, by: '佐藤', day: '2026-03-25' };
const REVISION = {
  to: 32,
  cause: 'lasting-change',
  reason: '展示会が中止',
  day: '2026-07-01',
  by: '田中',
} as const;

const proposed = proposeTarget(OPEN_TARGET, PROPOSAL).record;
const confirmed = confirmTarget(proposed, 40).record;

describe('proposeTarget', () => {
  it('keeps what a member proposes, the latest one', () => {
    expect(proposed).toEqual({ original: null, current: null, proposal: PROPOSAL, revisions: [] });
    const again = proposeTarget(proposed, { ...PROPOSAL, value: 0 });
    expect(again).toEqual({ record: { ...proposed, proposal: { ...PROPOSAL, value: 0 } }, refused: null });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, and changes nothing', (value) => {
    expect(proposeTarget(proposed, { ...PROPOSAL, value })).toEqual({
      record: proposed,
      refused: 'no-value',
    });
  });

  it('is refused once the target is locked', () => {
    expect(proposeTarget(confirmed, PROPOSAL)).toEqual({ record: confirmed, refused: 'locked' });
  });
});

describe('confirmTarget', () => {
  it('takes the proposed value, or the one the manager gives', () => {
    expect(confirmTarget(proposed).record).toMatchObject({ original: 38, current: 38 });
    expect(confirmed).toEqual({ original: 40, current: 40, proposal: PROPOSAL, revisions: [] });
    expect(confirmTarget(OPEN_TARGET, 0)).toMatchObject({
      record: { original: 0, current: 0 },
      refused: null,
    });
  });

  it('is refused where there is neither, or no number of 0 or more', () => {
    expect(confirmTarget(OPEN_TARGET)).toEqual({ record: OPEN_TARGET, refused: 'no-value' });
    expect(confirmTarget(proposed, -1)).toEqual({ record: proposed, refused: 'no-value' });
  });

  it('is refused the second time', () => {
    expect(confirmTarget(confirmed, 50)).toEqual({ record: confirmed, refused: 'locked' });
  });
});

describe('reviseTarget', () => {
  it('keeps the original beside the current target, and every change with its reason and day', () => {
    const once = reviseTarget(confirmed, REVISION).record;
    expect(once).toEqual({ ...confirmed, current: 32, revisions: [{ from: 40, ...REVISION }] });
    const back = { ...REVISION, to: 36, day: '2026-08-03', reason: '展示会が再開' };
    expect(reviseTarget(once, back)).toEqual({
      record: {
        ...confirmed,
        current: 36,
        revisions: [
          { from: 40, ...REVISION },
          { from: 32, ...back },
        ],
      },
      refused: null,
    });
  });

  it('leaves the record it was given as it was', () => {
    reviseTarget(confirmed, REVISION);
    expect(confirmed).toMatchObject({ current: 40, revisions: [] });
  });

  it('is refused before there is a target', () => {
    expect(reviseTarget(proposed, REVISION)).toEqual({ record: proposed, refused: 'not-confirmed' });
  });

  it('is refused without a reason, and without a number of 0 or more', () => {
    expect(reviseTarget(confirmed, { ...REVISION, reason: ' ' })).toEqual({
      record: confirmed,
      refused: 'no-reason',
    });
    expect(reviseTarget(confirmed, { ...REVISION, to: Number.NaN })).toEqual({
      record: confirmed,
      refused: 'no-value',
    });
  });
});

describe('REVISION_JUDGEMENTS', () => {
  it('keeps a target through a passing cause, adjusts it to a lasting one, checks a wrong assumption first', () => {
    expect(REVISION_JUDGEMENTS).toEqual({
      'passing-cause': 'keep',
      'lasting-change': 'adjust',
      'wrong-assumption': 'verify-and-revise',
    });
  });
});
