import type { Day } from '../../core/calendar/day';
import { COHORT_AGES, conversionCohorts, dealConversions } from '../../core/leads/cohorts';
import { grouped, percentText } from '../../core/story/figures';
import type { Deal } from '../../core/tables/records';
import { Card } from '../parts/card';
import { orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** The latest months shown. */
const MONTHS = 6;

/** Wins by month of setting, compared at equal age. */
export function DealCohorts({ deals, asOf }: { readonly deals: readonly Deal[]; readonly asOf: Day }) {
  const { words } = useLanguage();
  const say = words.dealsView;
  const ages = COHORT_AGES.filter((age) => age >= 30 || age === 14);
  const cohorts = conversionCohorts(dealConversions(deals), { asOf, ages }).slice(-MONTHS);
  if (cohorts.length === 0) return null;
  return (
    <Card title={say.cohorts}>
      <table class="cohorts">
        <thead>
          <tr>
            <th scope="col">{say.month}</th>
            <th scope="col" class="end">
              {say.set}
            </th>
            {ages.map((age) => (
              <th key={age} scope="col" class="end">
                {say.within(`${age}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ month, size, ages: shares }) => (
            <tr key={month}>
              <th scope="row">{month.replace('-', '/')}</th>
              <td class="number end">{grouped(size)}</td>
              {shares.map(({ age, share }) => (
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
