import type { Measure } from '../core/kpi/measures';
import { noActivity } from '../core/kpi/measures';
import type { Overview } from '../core/overview/overview';
import { Card } from './card';
import { formatCount } from './format';
import { useLanguage } from './language-context';

/** The month by member: everybody of the settings, also those without a row, then whoever else has rows. */
export function MembersCard({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  const columns: readonly Measure[] = ['calls', 'meetings', overview.goal.kind];
  const { members } = overview.settings;
  const done = new Map(overview.progress.byMember.map((group) => [group.member, group]));
  const names = [...new Set([...members, ...done.keys()])];
  return (
    <Card title={words.sidebar.members}>
      {names.length === 0 ? (
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
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{name || words.nobody}</th>
                {columns.map((column) => (
                  <td key={column}>{formatCount((done.get(name) ?? noActivity())[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
