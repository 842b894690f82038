import type { bottleneckViewJa } from './bottleneck-ja';

/** Words of the view Bottleneck, English. */
export const bottleneckViewEn: typeof bottleneckViewJa = {
  rest: 'Outside the stages',
  restNote: 'More than the stage before let through, which no rate explains.',
  less: 'Lost',
  more: 'Gained',

  improve: 'Make it an improvement',
  kpi: 'KPI to move',
  now: (value) => `now ${value}`,
  what: 'What to do',
  owner: 'Owner',
  nobodyYet: 'Nobody yet',
  due: 'Due',
  add: 'Add',
  adding: 'Adding…',
  cancel: 'Cancel',
  added: 'Added to Improvements.',
  needsWhat: 'Please write what to do.',
  needsDue: 'Please choose the day it is due.',
};
