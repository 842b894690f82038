import { STAGE_PROBABILITIES, type StageProbabilities } from '../../core/deals/stage-probabilities';
import type { TablesAnswer } from '../server/api';

/** The probabilities of the stages as 連携 has them; a stage it says nothing of has the template's. */
export const stagesOf = ({ probabilities }: TablesAnswer): StageProbabilities => ({
  ...STAGE_PROBABILITIES,
  ...Object.fromEntries(
    Object.entries(probabilities).filter(([stage, p]) => stage in STAGE_PROBABILITIES && p >= 0 && p <= 1),
  ),
});
