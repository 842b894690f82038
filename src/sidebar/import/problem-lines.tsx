import { useMemo } from 'preact/hooks';
import type { ImportProblem } from '../../core/import/import-problem';
import { tellProblems } from '../../core/import/tell-import';
import { countText } from '../../core/story/figures';
import { useDataLanguage } from '../parts/language-context';

const MOST = 20;

/** What is wrong in the file, line by line: the first of them, and how many there are. */
export function ProblemLines({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { words } = useDataLanguage();
  const say = words.importView;
  const told = useMemo(() => tellProblems(problems, words.importing), [problems, words.importing]);
  if (told.length === 0) return null;
  return (
    <details class="import-problems" open>
      <summary>{say.problems(countText(told.length))}</summary>
      <ul class="problems small">
        {told.slice(0, MOST).map(({ where, what, fix }, i) => (
          <li key={i}>
            <strong>{where}</strong> {what}
            <span class="fix">→ {fix}</span>
          </li>
        ))}
      </ul>
      {told.length > MOST && <p class="faint">{say.moreProblems(countText(told.length - MOST))}</p>}
    </details>
  );
}
