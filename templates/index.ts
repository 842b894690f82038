import type { Template } from '../src/template/types';
import { archive } from './archive';
import { daily } from './daily';
import { dashboard } from './dashboard';
import { memberTargets } from './member-targets';
import { revisions } from './revisions';
import { settings } from './settings';
import { targets } from './targets';
import { yearPlan } from './year-plan';

/** Every template, in the order of the sheets. */
export const TEMPLATES: readonly Template[] = [
  dashboard,
  daily,
  targets,
  yearPlan,
  memberTargets,
  revisions,
  settings,
  archive,
];
