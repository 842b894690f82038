import type { Template } from '../src/template/types';
import { adoption } from './adoption';
import { archive } from './archive';
import { bottleneck } from './bottleneck';
import { daily } from './daily';
import { dailyProgress } from './daily-progress';
import { dashboard } from './dashboard';
import { economics } from './economics';
import { improvements } from './improvements';
import { kpis } from './kpis';
import { memberTargets } from './member-targets';
import { monthlyReview } from './monthly-review';
import { revisions } from './revisions';
import { settings } from './settings';
import { start } from './start';
import { targets } from './targets';
import { weeklyReview } from './weekly-review';
import { yearPlan } from './year-plan';

/** Every template, in the order of the sheets. */
export const TEMPLATES: readonly Template[] = [
  start,
  dashboard,
  daily,
  dailyProgress,
  targets,
  yearPlan,
  memberTargets,
  revisions,
  weeklyReview,
  monthlyReview,
  bottleneck,
  kpis,
  improvements,
  economics,
  adoption,
  settings,
  archive,
];
