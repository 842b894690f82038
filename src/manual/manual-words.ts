import type { Language } from '../core/words/index';

/** What the built manual says around its pages. */
export const MANUAL_WORDS: { readonly [L in Language]: { readonly contents: string; readonly up: string } } =
  {
    ja: { contents: '目次', up: '目次へ戻る' },
    en: { contents: 'Contents', up: 'Back to the contents' },
  };
