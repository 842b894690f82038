import type { ImprovementWords } from '../../core/improvement/improvements';
import type { Language } from '../../core/words/index';
import { pageWordsOf } from '../../core/words/page-words';

/** What 改善アクション calls KPIs and states in a language. */
export function improvementWordsOf(language: Language): ImprovementWords {
  const { measures, rates, reviewView } = pageWordsOf(language);
  return { kpis: { ...measures, ...rates }, states: reviewView.states };
}

/** Those of every language the sheet may have been installed in. */
export const allImprovementWords = (): readonly ImprovementWords[] =>
  (['ja', 'en'] as const).map(improvementWordsOf);
