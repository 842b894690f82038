import type { Day } from '../../core/calendar/day';
import { COHORT_AGES, type Conversion, conversionCohorts } from '../../core/leads/cohorts';
import { grouped, percentText } from '../../core/story/figures';
import { Card } from './card';
import { orNone } from './format';

/** The latest months shown. */
const MONTHS = 6;
/** The shortest of the core's ages is left out: four of them fit. */
const AGES = COHORT_AGES.slice(1);

interface CohortCardProps {
  readonly conversions: readonly Conversion[];
  readonly asOf: Day;
  readonly words: {
    readonly cohorts: string;
    readonly cohortsNote: string;
    readonly month: string;
    readonly size: string;
    readonly within: (days: string) => string;
  };
}

/** What began in a month, compared at equal age; — while a month is too young. */
export function CohortCard({ conversions, asOf, words: say }: CohortCardProps) {
  const cohorts = conversionCohorts(conversions, { asOf, ages: AGES }).slice(-MONTHS);
  if (cohorts.length === 0) return null;
  return (
    <Card title={say.cohorts}>
      <table class="cohorts">
        <thead>
          <tr>
            <th scope="col">{say.month}</th>
            <th scope="col" class="end">
              {say.size}
            </th>
            {AGES.map((age) => (
              <th key={age} scope="col" class="end">
                {say.within(`${age}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ month, size, ages }) => (
            <tr key={month}>
              <th scope="row">{month.replace('-', '/')}</th>
              <td class="number end">{grouped(size)}</td>
              {ages.map(({ age, share }) => (
                <td key={age} class="number end">
                  {orNone(share, (value) => percentText(value, 0))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="faint">{say.cohortsNote}</p>
    </Card>
  );
}
