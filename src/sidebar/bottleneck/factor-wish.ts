import type { FactorAnalysis, FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import { countText, percentText } from '../../core/story/figures';
import { factorName } from '../../core/story/names';
import type { PageWords } from '../../core/words/page-words';
import type { Wish } from '../improve/improve-form';
import { orNone } from '../parts/format';

/** What would be improved about a factor, as the story advises. */
export function factorWish(factor: FactorAnalysis, { diagnosis }: FunnelAnalysis, words: PageWords): Wish {
  const [check] = diagnosis.find(({ key }) => key === diagnosisOf(factor))?.checks ?? [];
  return {
    ...{ kpi: factor.key, name: factorName(factor.key, words), found: 'bottleneck' },
    now: orNone(factor.actual, factor.kind === 'rate' ? percentText : countText),
    what: check ? words.story.checks[check] : '',
  };
}

/** What the diagnosis calls a factor: too little of the first stage is a matter of volume, whichever stage that is. */
const diagnosisOf = ({ kind, key }: FactorAnalysis): string => (kind === 'volume' ? 'volume' : key);
