import type { Template } from '../src/template/types';
import { archive } from './archive';
import { daily } from './daily';
import { dailyProgress } from './daily-progress';
import { dashboard } from './dashboard';
import { improvements } from './improvements';
import { monthlyReview } from './monthly-review';
import { settings } from './settings';
import { targets } from './targets';
import { weeklyReview } from './weekly-review';

/** Every template, in the order of the sheets. */
export const TEMPLATES: readonly Template[] = [
  dashboard,
  daily,
  dailyProgress,
  targets,
  weeklyReview,
  monthlyReview,
  improvements,
  settings,
  archive,
];
