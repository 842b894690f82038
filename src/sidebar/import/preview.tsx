import { countText } from '../../core/story/figures';
import { monthText } from '../parts/format';
import { useDataLanguage } from '../parts/language-context';
import type { TablesAnswer } from '../server/api';
import { useSend } from '../server/server-context';
import { targetName } from './column-uses';
import { Duplicates } from './duplicates';
import { FirstRows } from './first-rows';
import { type Comparison, rowsIn, importStore as store } from './import-store';
import { ProblemLines } from './problem-lines';
import { beginRun } from './run-import';
import { UnknownNames } from './unknown-names';

const COUNTS = ['fresh', 'changed', 'same', 'leftOut'] as const;

interface PreviewProps {
  readonly answer: TablesAnswer;
  readonly comparison: Comparison;
}

/** What an import would write, what is odd about it, and the button that writes it. */
export function Preview({ answer, comparison }: PreviewProps) {
  const { language, words } = useDataLanguage();
  const say = words.importView;
  const sender = useSend();
  const { counts, parts, rows, matches, archived, notOnSheet } = comparison;
  const written = parts.reduce((sum, part) => sum + rowsIn(part), 0);
  const isAsking = rows.questions.length > 0;
  const isBusy = store.work !== null;
  return (
    <section class="import-preview" aria-busy={isBusy}>
      <h3>{say.preview}</h3>
      <dl class="figures two plain">
        {COUNTS.map((id) => (
          <div key={id}>
            <dt>{say.counts[id]}</dt>
            <dd>{say.rows(countText(counts[id]))}</dd>
          </div>
        ))}
      </dl>
      <FirstRows reading={rows} />
      {archived > 0 && answer.month && (
        <p class="faint">{say.archived(monthText(answer.month, language), countText(archived))}</p>
      )}
      {matches.again.length > 0 && <p class="faint">{say.repeated(countText(matches.again.length))}</p>}
      {notOnSheet.length > 0 && (
        <p class="faint">
          {say.notOnSheet(
            notOnSheet
              .map((column) => targetName(rows.table, column as never, words))
              .join(words.units.comma),
          )}
        </p>
      )}
      {matches.changed.length > 0 && <Duplicates chosen={store.onDuplicate} />}
      <UnknownNames table={rows.table} unknown={comparison.unknown} listed={answer} />
      <ProblemLines problems={comparison.problems} />
      {isAsking && <p class="notice small">{say.answerDays}</p>}
      {!isAsking && written === 0 && !isBusy && (
        <p class="said" role="status">
          {say.nothing}
        </p>
      )}
      {written > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            aria-disabled={isAsking || isBusy}
            onClick={() => isAsking || beginRun(sender)}
          >
            {say.run(countText(written))}
          </button>
        </div>
      )}
    </section>
  );
}
