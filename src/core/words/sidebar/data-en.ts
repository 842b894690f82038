import type { dataViewJa } from './data-ja';

/** Words of the view Data, English. */
export const dataViewEn: typeof dataViewJa = {
  about: 'Bring files in, look the data over, take files out.',
};
