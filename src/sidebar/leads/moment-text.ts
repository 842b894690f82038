import type { Moment } from '../../core/tables/records';
import type { Language } from '../../core/words/index';
import { dayText } from '../parts/format';

/** `4月15日(水) 9:30`, without a time where none is known. */
export function momentText(moment: Moment, language: Language): string {
  const [day = '', time] = moment.split('T');
  return time === undefined ? dayText(day, language) : `${dayText(day, language)} ${time.replace(/^0/, '')}`;
}
