import type { Template } from '../src/template/types';
import { actions } from './actions';
import { adoption } from './adoption';
import { archive } from './archive';
import { bottleneck } from './bottleneck';
import { cooperation } from './cooperation';
import { daily } from './daily';
import { dailyProgress } from './daily-progress';
import { dashboard } from './dashboard';
import { deals } from './deals';
import { economics } from './economics';
import { improvements } from './improvements';
import { kpis } from './kpis';
import { leadView } from './lead-view';
import { leads } from './leads';
import { memberTargets } from './member-targets';
import { monthlyReview } from './monthly-review';
import { revisions } from './revisions';
import { settings } from './settings';
import { start } from './start';
import { targets } from './targets';
import { voices } from './voices';
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
  voices,
  leads,
  actions,
  leadView,
  cooperation,
  deals,
  economics,
  adoption,
  settings,
  archive,
];
