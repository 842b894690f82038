import { rateOf, type Share } from '../../core/adoption/entry';
import type { Silence } from '../../core/adoption/silence';
import { grouped, percentText } from '../../core/story/figures';
import type { Language } from '../../core/words/index';
import type { SharedWords } from '../../core/words/shared-words';
import { dayText, orNone } from '../parts/format';

/** A share in percent, or — of nothing. */
export const shareText = (share: Share): string => orNone(rateOf(share), (rate) => percentText(rate, 0));

/** Since when somebody has not entered: `山本: 2月20日(金)のあと26営業日なし`. */
export const silenceText = (
  { name, last, businessDays }: Silence,
  { adoptionView: say }: SharedWords,
  language: Language,
): string =>
  last === null
    ? say.neverBegan(name, grouped(businessDays))
    : say.stopped(name, dayText(last, language), grouped(businessDays));
