import type { Measure } from '../../core/kpi/measures';
import type { Overview } from '../../core/overview/overview';
import { countText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';

/** The month by member: everybody of the settings, also those without a row, then whoever else has rows. */
export function MembersCard({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  const columns: readonly Measure[] = ['calls', 'meetings', overview.goal.kind];
  const { byMember } = overview.progress;
  return (
    <Card title={words.sidebar.members}>
      {byMember.length === 0 ? (
        <p>{words.sidebar.noMembers}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.template.member}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words.measures[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byMember.map((done) => (
              <tr key={done.member}>
                <th scope="row">{done.member || words.nobody}</th>
                {columns.map((column) => (
                  <td key={column}>{countText(done[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
