import type { Template } from '../src/template/types';
import { actions } from './actions';
import { archive } from './archive';
import { cooperation } from './cooperation';
import { daily } from './daily';
import { dashboard } from './dashboard';
import { deals } from './deals';
import { leadView } from './lead-view';
import { leads } from './leads';
import { settings } from './settings';
import { targets } from './targets';

/** Every template, in the order of the sheets. */
export const TEMPLATES: readonly Template[] = [
  dashboard,
  daily,
  targets,
  leads,
  actions,
  leadView,
  cooperation,
  deals,
  settings,
  archive,
];
