import type { dealsViewJa } from './deals-ja';

/** Words of the view Deals, English. */
export const dealsViewEn: typeof dealsViewJa = {
  about: 'What the open deals are worth, how likely each is, and how long they take.',
};
