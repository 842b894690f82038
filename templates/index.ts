import type { Template } from '../src/template/types';
import { archive } from './archive';
import { daily } from './daily';
import { dashboard } from './dashboard';
import { settings } from './settings';
import { targets } from './targets';

/** Every template, in the order of the sheets. */
export const TEMPLATES: readonly Template[] = [dashboard, daily, targets, settings, archive];
