import { useMemo } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import type { TrialKey } from '../../core/overview/trial-plan';
import type { PageWords } from '../../core/words/page-words';
import { chosenRateText, exactText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { TrialField } from './trial-field';
import { trialLimits } from './trial-limits';
import type { Trial } from './trial-state';

interface FieldOfProps {
  readonly overview: Overview;
  readonly trial: Trial;
  readonly of: TrialKey;
}

/** The field of one value of the trial. */
export function FieldOf({ overview, trial, of: key }: FieldOfProps) {
  const { words } = useLanguage();
  const now = trial.now[key];
  const value = trial.changes[key] ?? now;
  // While one slider moves, the others are not drawn again.
  return useMemo(
    () =>
      now === undefined || value === undefined ? null : (
        <TrialField
          {...fieldWords(overview, key, words)}
          limits={trialLimits(overview, key, now)}
          now={now}
          value={value}
          onChange={(value) => trial.change(key, value)}
          onUndo={() => trial.undo(key)}
        />
      ),
    [overview, key, value, words],
  );
}

/** What a value is called, its unit, and how it is written. */
export function fieldWords({ goal }: Overview, key: TrialKey, words: PageWords) {
  const { measures, fields, rates, units, planView: say } = words;
  const yen = { unit: units.yen, text: (value: number) => yenText(value, words) };
  switch (key) {
    case 'goal':
      return goal.kind === 'revenue'
        ? { name: measures.revenue, ...yen }
        : { name: measures.won, unit: units.count, text: (value: number) => exactText(value) + units.count };
    case 'averageDealSize':
      return { name: fields.dealSize, ...yen };
    case 'members':
      return {
        name: say.members,
        unit: '',
        text: (value: number) => words.sidebar.people(exactText(value)),
      };
    case 'businessDays':
      return {
        name: say.businessDays,
        unit: units.days,
        text: (value: number) => exactText(value) + units.days,
      };
    default:
      return { name: rates[key], unit: '%', text: chosenRateText };
  }
}
