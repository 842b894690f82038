import { callNeed, plannedValues, trialPlan } from '../../../src/core/overview/trial-plan';
import { smallTeam } from '../../sidebar/small-team';

describe('trialPlan', () => {
  it('without changes is the plan itself', () => {
    for (const team of [
      smallTeam(),
      smallTeam({ goal: { kind: 'revenue', value: 30_000_000, averageDealSize: 400_000 } }),
    ]) {
      const { plan, goal, settings, days } = team;
      const trial = trialPlan(team);
      expect(trial.stages.map(({ key, required }) => [key, required])).toEqual(
        plan.chain.map(({ key, required }) => [key, required]),
      );
      expect([trial.goal, trial.members, trial.businessDays]).toEqual([
        goal,
        settings.members.length,
        days.businessDays,
      ]);
      const { capacity, levers } = callNeed(trial, plan.goalCalls, null);
      expect({ capacity, levers }).toEqual({ capacity: plan.capacity, levers: plan.levers });
    }
  });

  it('divides by whatever is supposed', () => {
    const trial = trialPlan(smallTeam(), { goal: 12, winRate: 0.2, members: 2, businessDays: 16 });
    const calls = 12 / 0.2 / 0.1 / 0.3;
    expect(trial.stages[0]?.required).toBeCloseTo(calls, 9);
    expect(trial.stages[0]?.perMemberPerDay).toBeCloseTo(calls / 16 / 2, 9);
  });

  it('knows the values a month is planned with; wins have no deal size', () => {
    expect(plannedValues(smallTeam())).toEqual({
      ...{ goal: 10, connectRate: 0.3, meetingRate: 0.1, winRate: 0.25, members: 3, businessDays: 21 },
    });
  });
});

describe('callNeed', () => {
  it('holds the calls of the chosen chance against the team', () => {
    const team = smallTeam();
    // 1,668 calls for 80%: ÷ 21 days ÷ 3 people.
    const { calls, capacity } = callNeed(trialPlan(team), team.plan.goalCalls, 0.8);
    expect(calls).toBe(1668);
    expect(capacity?.perMemberPerDay).toBeCloseTo(1668 / 63, 9);
  });

  it('says nothing of a team where no number of calls is enough', () => {
    const calls = [{ confidence: 0.8, calls: null, callsIfUncertain: null }];
    expect(callNeed(trialPlan(smallTeam()), calls, 0.8)).toEqual({ calls: null });
  });
});
