import { pipelineStages } from '../../../src/core/deals/pipeline-stages';
import { STAGE_PROBABILITIES } from '../../../src/core/deals/stage-probabilities';
import { pipelineTable } from '../../../templates/tables/pipeline-table';
import { deal } from '../tables/made-up';

describe('STAGE_PROBABILITIES', () => {
  it('are those a new sheet starts with', () => {
    const columns = { stage: 's', probability: 'p', count: 'c', amount: 'a', weighted: 'w' };
    const table = JSON.stringify(pipelineTable('deals', columns));
    for (const [stage, probability] of Object.entries(STAGE_PROBABILITIES)) {
      const row = table.slice(table.indexOf(`"pipeline.${stage}"`));
      expect(row.slice(row.indexOf('"p"'), row.indexOf('"c"'))).toContain(`${probability}`);
    }
  });
});

describe('pipelineStages', () => {
  const deals = [
    deal({ stage: 'set', amount: 1_000_000 }),
    deal({ stage: 'proposal', amount: 400_000 }),
    deal({ stage: 'proposal', amount: null }),
    deal({ stage: 'verbal', amount: 900_000, outcome: 'won' }),
    deal({ amount: 100_000 }),
  ];

  it('adds up the open deals of each stage, and what may be expected of them', () => {
    const { stages, ...total } = pipelineStages(deals);
    expect(stages.map(({ stage, count, weighted }) => [stage, count, weighted])).toEqual([
      ['set', 1, 200_000],
      ['hearing', 0, 0],
      ['proposal', 2, 200_000],
      ['quote', 0, 0],
      ['verbal', 0, 0],
      [null, 1, 0],
    ]);
    expect(total).toEqual({ count: 4, amount: 1_500_000, weighted: 400_000, wins: 0.2 + 0.5 + 0.5 });
  });

  it('takes the team’s own probabilities, and names stage-less deals only where there are some', () => {
    const own = pipelineStages(deals.slice(0, 3), { ...STAGE_PROBABILITIES, set: 0.1 });
    expect(own.stages.map(({ stage }) => stage)).not.toContain(null);
    expect(own.stages[0]).toMatchObject({ probability: 0.1, weighted: 100_000 });
  });
});
