import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { countsOf, type DayText } from '../../core/entry/day-row';
import { parseCount } from '../../core/import/parse-count';
import { CHAINS, stagesOf } from '../../core/kpi/chain';
import { MEASURES, type Measure } from '../../core/kpi/measures';
import type { Overview } from '../../core/overview/overview';
import { countText } from '../../core/story/figures';
import type { PageWords } from '../../core/words/page-words';
import { Failure } from '../frame/failure';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { type DayStore, rowOf, shownIn, together } from './day-store';
import { changeText, type DayEntry } from './use-day-entry';

/** What is counted one by one while it happens. */
const ONE_BY_ONE: readonly Measure[] = ['calls', 'effectiveContacts', 'meetings', 'mailsSent'];
const LOOKS: readonly DayText[] = ['noon', 'evening', 'tomorrow'];

/** Why what was typed is no count; null when it is one. */
function wrongCount({ draft }: DayStore, measure: Measure, { problems, measures }: PageWords): string | null {
  const text = draft[measure]?.to ?? '';
  const count = parseCount(text);
  if (count === null) return problems.noNumber(measures[measure], text);
  if (count < 0) return problems.negative(measures[measure], text);
  return Number.isSafeInteger(count) ? null : problems.fraction(measures[measure], text);
}

/** The day of a member: a press for one more, or the whole row at once. Enter saves. */
export function EntryForm({ overview, entry }: { readonly overview: Overview; readonly entry: DayEntry }) {
  const { words } = useLanguage();
  const say = words.todayView;
  const { store, read } = entry;
  const stages = stagesOf(CHAINS[overview.settings.chain]);
  const measures = MEASURES.filter((m) => m === 'revenue' || m === 'mailsSent' || stages.includes(m));
  const wrong = measures.filter((measure) => wrongCount(store, measure, words) !== null);
  const place = useRef<HTMLFieldSetElement>(null);

  const isRead = store.rows !== null;
  useEffect(() => {
    // Ten seconds begin in the first field; somebody who is somewhere else already stays there.
    if (isRead && document.activeElement === document.body)
      place.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [isRead]);

  if (store.rows === null)
    return store.failure === null ? (
      <p class="faint" role="status">
        {words.sidebar.loading}
      </p>
    ) : (
      <Failure title={say.entryFailed} reason={store.failure} onReload={read} />
    );

  const save = () => {
    if (wrong.length === 0) entry.save();
    else place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that ends a conversion of Japanese text is no wish to save; Safari says so only by the key code.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    save();
  };
  return (
    <>
      <OneByOne entry={entry} />
      {/* Not a form: the page may not submit one. */}
      <fieldset class="entry" aria-label={say.wholeRow} ref={place} onKeyDown={onKeyDown}>
        <div class="counts">
          {measures.map((measure) => (
            <CountField key={measure} measure={measure} entry={entry} />
          ))}
        </div>
        <TextField id="memo" entry={entry} />
        <Looks key={store.channel} entry={entry} />
      </fieldset>
      <Saving entry={entry} onSave={save} />
    </>
  );
}

/** A button for each thing that is counted as it happens; what is on its way is counted already. */
function OneByOne({ entry: { store, press } }: { readonly entry: DayEntry }) {
  const { words } = useLanguage();
  const sure = countsOf(store.rows ?? []);
  const more = together(store.waiting.filter(({ kind }) => kind === 'press')).add;
  return (
    <fieldset class="one-by-one" aria-label={words.todayView.addOnes}>
      {ONE_BY_ONE.map((measure) => (
        <button key={measure} type="button" onClick={() => press(measure)}>
          <span>{words.measures[measure]}</span>{' '}
          <strong>{countText(sure[measure] + (more[measure] ?? 0))}</strong> <span class="plus">+1</span>
        </button>
      ))}
    </fieldset>
  );
}

const isSaving = ({ running, waiting }: DayStore): boolean =>
  running && waiting.some(({ kind }) => kind !== 'press');

function CountField({ measure, entry }: { readonly measure: Measure; readonly entry: DayEntry }) {
  const { words } = useLanguage();
  const { store, type } = entry;
  const id = useId();
  const name = words.measures[measure];
  const row = rowOf(store);
  const draft = store.draft[measure];
  const wrong = wrongCount(store, measure, words);
  const now = row.counts[measure];
  const from = parseCount(draft?.from ?? '') ?? 0;
  const hint =
    draft && wrong === null && from !== now
      ? words.todayView.countNow(countText(now), countText(now + (parseCount(draft.to) ?? 0) - from))
      : wrong;
  return (
    <>
      <label for={id}>{measure === 'revenue' ? words.todayView.yen(name) : name}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        placeholder="0"
        class={draft ? 'typed' : ''}
        value={draft?.to ?? shownIn(row, measure)}
        readOnly={isSaving(store)}
        aria-invalid={wrong !== null}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => type(measure, event.currentTarget.value)}
      />
      {hint !== null && (
        <p id={`${id}-hint`} class={wrong === null ? 'hint faint' : 'hint bad small'}>
          {hint}
        </p>
      )}
    </>
  );
}

function TextField({ id, entry }: { readonly id: DayText; readonly entry: DayEntry }) {
  const { words } = useLanguage();
  const { store, type } = entry;
  const field = useId();
  const draft = store.draft[id];
  const text = draft?.to ?? shownIn(rowOf(store), id);
  return (
    <div class="text">
      <label for={field}>{words.template[id]}</label>
      <textarea
        id={field}
        rows={Math.min(6, Math.max(1, text.split('\n').length))}
        class={draft ? 'typed' : ''}
        value={text}
        readOnly={isSaving(store)}
        aria-describedby={draft?.replaces === undefined ? undefined : `${field}-hint`}
        onInput={(event) => type(id, event.currentTarget.value)}
      />
      {draft?.replaces !== undefined && (
        <p id={`${field}-hint`} class="faint">
          {words.todayView.textNow(draft.replaces)}
        </p>
      )}
    </div>
  );
}

/** What is written at noon and in the evening: folded until there is something, or somebody unfolds it. */
function Looks({ entry }: { readonly entry: DayEntry }) {
  const { words } = useLanguage();
  const { store } = entry;
  const [isOpen] = useState(() =>
    LOOKS.some((id) => shownIn(rowOf(store), id) !== '' || store.draft[id] !== undefined),
  );
  return (
    <details open={isOpen}>
      <summary>{words.todayView.looks}</summary>
      {LOOKS.map((id) => (
        <TextField key={id} id={id} entry={entry} />
      ))}
    </details>
  );
}

/** 保存 and 元に戻す, and what came of them. */
function Saving({ entry, onSave }: { readonly entry: DayEntry; readonly onSave: () => void }) {
  const { words } = useLanguage();
  const say = words.todayView;
  const { running, waiting, done, failure, said } = entry.store;
  const kind = running ? waiting[0]?.kind : undefined;
  const unsent = running ? '' : changeText(together(waiting), words);
  const canUndo = done.length > 0 || waiting.length > 0;
  return (
    <>
      {failure !== null && (
        <Refusal>
          {failure}
          {unsent !== '' && `\n${say.unsent(unsent)}`}
        </Refusal>
      )}
      <div class="buttons">
        <button type="button" class="primary" aria-disabled={running} onClick={onSave}>
          {kind === 'save' ? say.saving : say.save}
        </button>
        {canUndo && (
          <button type="button" class="plain" aria-disabled={running} onClick={entry.undo}>
            {kind === 'undo' ? say.undoing : say.undo}
          </button>
        )}
      </div>
      <p class="faint keys">{say.keys}</p>
      <p class="said" role="status">
        {kind === 'press' ? say.saving : said}
      </p>
    </>
  );
}
