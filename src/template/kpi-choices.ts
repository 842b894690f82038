import { MEASURES } from '../core/kpi/measures';
import { w } from './blocks';
import { RATE_STEPS } from './bottleneck-table';
import type { Rule } from './types';

/** The KPIs an improvement can be meant to move: everything the team counts, and every rate of both chains. */
export const KPI_CHOICES: Rule = {
  kind: 'one-of',
  choices: [
    ...MEASURES.map((measure) => w(`measures.${measure}`)),
    ...RATE_STEPS.map(({ rate }) => w(`rates.${rate}`)),
  ],
  message: w('reviews.kpiToMoveNote'),
};
