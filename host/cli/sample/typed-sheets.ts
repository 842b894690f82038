import { actions } from './actions';
import { adoptionSample } from './adoption';
import { cooperation, feedback } from './cooperation';
import { dailyNotes } from './daily-notes';
import { deals } from './deals';
import { economicsSample } from './economics';
import { improvements } from './improvements';
import { leads } from './leads';
import { sampleMemberTargets } from './member-targets';
import { monthlyTexts, weeklyTexts } from './review-texts';
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
  dailyNotes,
  weeklyTexts,
  monthlyTexts,
  improvements,
  leads,
  actions,
  deals,
  cooperation,
  feedback,
];

/** Everything the made-up team typed besides its daily rows, the same for the same context. */
export const typedSheets = (context: SampleContext): readonly TypedSheet[] =>
  SHEETS.map((sheet) => sheet(context));
