import type { Problem } from '../../core/problem';
import { countText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';

/** What the user can mend: where it is, what is wrong there, what to do. */
export function ProblemsCard({ problems }: { readonly problems: readonly Problem[] }) {
  const { words } = useLanguage();
  return (
    <Card title={words.sidebar.problems(countText(problems.length))}>
      <ul class="problems">
        {problems.map(({ where, what, fix }) => (
          <li key={`${where} ${what}`}>
            <strong>{where}</strong> {what}
            <span class="fix">→ {fix}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
