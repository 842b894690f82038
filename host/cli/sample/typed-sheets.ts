import { adoptionSample } from './adoption';
import { economicsSample } from './economics';
import { sampleMemberTargets } from './member-targets';
import { sampleRevisions } from './revisions';
import type { SampleContext, TypedSheet } from './typed';
import { sampleYearPlan } from './year-plan';

/** What the made-up team typed, a function for each sheet it types into besides the daily rows. */
const SHEETS: readonly ((context: SampleContext) => TypedSheet)[] = [
  sampleYearPlan,
  sampleMemberTargets,
  sampleRevisions,
  adoptionSample,
  economicsSample,
];

/** Everything the made-up team typed besides its daily rows, the same for the same context. */
export const typedSheets = (context: SampleContext): readonly TypedSheet[] =>
  SHEETS.map((sheet) => sheet(context));
