import { countsOf } from '../../core/entry/day-row';
import type { Overview } from '../../core/overview/overview';
import { ownTargets } from '../../core/overview/own-targets';
import { countText, plannedText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { orNone, perDayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import type { DayStore } from './day-store';

interface OwnCardProps {
  readonly overview: Overview;
  readonly member: string;
  readonly store: DayStore;
}

/** What a member has done today, and what is left of the day and of the month. */
export function OwnCard({ overview, member, store: { rows } }: OwnCardProps) {
  const { words } = useLanguage();
  const say = words.todayView;
  const done = countsOf(rows ?? []);
  return (
    <Card title={say.own(member)}>
      <table class="own">
        <thead>
          <tr>
            <th scope="col">{words.template.stage}</th>
            <th scope="col">{say.today}</th>
            <th scope="col">{say.leftToday}</th>
            <th scope="col">{say.leftInMonth}</th>
          </tr>
        </thead>
        <tbody>
          {ownTargets(overview, member, done).map(({ key, perDay, leftToday, leftInMonth }) => (
            <tr key={key}>
              <th scope="row">{words.measures[key]}</th>
              <td>
                {rows === null ? '—' : countText(done[key])} / {orNone(perDay, perDayText)}
              </td>
              <td>{rows === null ? '—' : orNone(leftToday, perDayText)}</td>
              <td>{plannedText(leftInMonth)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="faint">{say.ownNote(words.measures.calls)}</p>
    </Card>
  );
}
