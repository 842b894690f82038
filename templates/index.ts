import type { Template } from '../src/template/types';
import { adoption } from './adoption';
import { archive } from './archive';
import { bottleneck } from './bottleneck';
import { daily } from './daily';
import { dashboard } from './dashboard';
import { economics } from './economics';
import { kpis } from './kpis';
import { memberTargets } from './member-targets';
import { revisions } from './revisions';
import { settings } from './settings';
import { start } from './start';
import { targets } from './targets';
import { yearPlan } from './year-plan';

/** Every template, in the order of the sheets. */
export const TEMPLATES: readonly Template[] = [
  start,
  dashboard,
  daily,
  targets,
  yearPlan,
  memberTargets,
  revisions,
  bottleneck,
  kpis,
  economics,
  adoption,
  settings,
  archive,
];
