import type { leadsViewJa } from './leads-ja';

/** Words of the view Leads, English. */
export const leadsViewEn: typeof leadsViewJa = {
  about: 'Whom to contact today, what happened so far, and logging what you did.',
};
