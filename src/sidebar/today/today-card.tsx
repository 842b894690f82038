import type { Overview } from '../../core/overview/overview';
import { countText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { dayText, orNone, perDayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** What was done on the as-of day, each stage beside what a business day should bring. */
export function TodayCard({ overview }: { readonly overview: Overview }) {
  const { language, words } = useLanguage();
  const { businessDays } = overview.days;
  const say = words.sidebar;
  return (
    <Card title={say.today(dayText(overview.settings.asOf, language))}>
      <ul class="bars">
        {overview.stages.map(({ key, target }) => {
          const done = overview.today[key];
          const perDay = businessDays > 0 ? target / businessDays : null;
          return (
            <li key={key}>
              <span class="pair">
                <span>{words.measures[key]}</span>
                <span>
                  <strong>{countText(done)}</strong> / {orNone(perDay, perDayText)}
                </span>
              </span>
              <span class="bar" aria-hidden="true">
                <span style={{ width: `${perDay ? Math.min(1, done / perDay) * 100 : 0}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
      <p class="faint">{say.todayNote}</p>
    </Card>
  );
}
