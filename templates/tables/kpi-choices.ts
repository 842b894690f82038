import { MEASURES } from '../../src/core/kpi/measures';
import { w } from '../../src/template/blocks';
import type { Rule } from '../../src/template/types';
import { RATE_STEPS } from './bottleneck-table';

/** The KPIs an improvement can be meant to move: everything the team counts, every rate of both chains, and how often people enter. */
export const KPI_CHOICES: Rule = {
  kind: 'one-of',
  choices: [
    ...MEASURES.map((measure) => w(`measures.${measure}`)),
    ...RATE_STEPS.map(({ rate }) => w(`rates.${rate}`)),
    w('fields.entryRate'),
  ],
  message: w('reviews.kpiToMoveNote'),
};
