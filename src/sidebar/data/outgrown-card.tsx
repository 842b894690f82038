import { outgrown } from '../../core/quality/outgrown';
import { grouped } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useDataLanguage } from '../parts/language-context';
import type { TablesAnswer } from '../server/api';

/** What a team is told that has become too large for a sheet; nothing before it has. */
export function OutgrownCard({ answer }: { readonly answer: TablesAnswer }) {
  const { words } = useDataLanguage();
  const say = words.quality.outgrown;
  const reasons = outgrown({
    members: answer.members.length,
    actionRows: answer.tables.actions?.rows.length ?? 0,
  });
  if (reasons.length === 0) return null;
  return (
    <Card title={say.title}>
      <ul class="told">
        {reasons.map(({ of, count, most }) => (
          <li key={of}>{say[of](grouped(count), grouped(most))}</li>
        ))}
      </ul>
      <ol class="told">
        {Object.values(say.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  );
}
