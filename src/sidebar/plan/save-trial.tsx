import { useId, useState } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { plannedValues, ratesOf, type TrialKey, type TrialPlan } from '../../core/overview/trial-plan';
import { areTargetsSettled } from '../../core/plan/revised-targets';
import { REVISION_JUDGEMENTS, type RevisionCause } from '../../core/plan/target-record';
import type { SheetId } from '../../template/types';
import { exactText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { ServerApi } from '../server/api';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';
import { fieldWords } from './trial-fields';
import type { Trial } from './trial-state';

/** What 目標 has no place for: it follows from the members and days of 設定. */
const NOT_SAVED: readonly TrialKey[] = ['members', 'businessDays'];

const CAUSES = Object.keys(REVISION_JUDGEMENTS) as readonly RevisionCause[];

interface SaveTrialProps {
  readonly overview: Overview;
  readonly sheets: readonly SheetId[];
  readonly shown: TrialPlan;
  readonly trial: Trial;
}

/**
 * Saves goal, deal size and rates of a trial to 目標. Once the month has begun and 目標改定履歴 is there, it asks for the
 * reason, as the add-on does. What fails keeps the trial and what was typed.
 */
export function SaveTrial({ overview, sheets, shown, trial }: SaveTrialProps) {
  const { words } = useLanguage();
  const { send } = useSend();
  const say = words.planView;
  const [cause, setCause] = useState<RevisionCause | ''>('');
  const [reason, setReason] = useState('');
  const [recorded, setRecorded] = useState<number | null>(null);

  const keys = Object.keys(trial.changes) as readonly TrialKey[];
  const saved = keys.filter((key) => !NOT_SAVED.includes(key));
  const hasLog = sheets.includes('revisions');
  const isSettled = areTargetsSettled(overview.settings.month, overview.settings.asOf);
  const isAsked = hasLog && isSettled;

  const save = useAction(async () => {
    if (isAsked && (cause === '' || reason.trim() === '')) throw new Error(say.reasonNeeded);
    setRecorded(null);
    const revision = isAsked && cause !== '' ? { revision: { cause, reason } } : {};
    const answer = await send('saveTargets', { ...saveRequest(overview, shown, trial), ...revision });
    trial.beginAgain();
    setRecorded(answer.recorded);
    setCause('');
    setReason('');
  });
  const isDone = saved.length === 0 && recorded !== null;
  if (keys.length === 0 && !isDone) return null;
  return (
    <section class="boxed save-trial">
      {isDone && (
        <p class="said" role="status">
          {say.saved} {recorded > 0 && say.recorded(exactText(recorded))}
        </p>
      )}
      {saved.length > 0 && (
        <>
          <h3>{say.saveTitle}</h3>
          <ul class="small">
            {saved.map((key) => {
              const { name, text } = fieldWords(overview, key, words);
              return (
                <li key={key} class="pair">
                  <span>{name}</span>
                  <span class="number">
                    {text(trial.now[key] as number)} → <strong>{text(trial.changes[key] as number)}</strong>
                  </span>
                </li>
              );
            })}
          </ul>
          {isAsked && <Reason {...{ cause, reason }} onCause={setCause} onReason={setReason} />}
          {isSettled && !hasLog && <p class="faint">{say.notRecorded}</p>}
        </>
      )}
      {saved.length < keys.length && <p class="faint">{say.notSaved}</p>}
      {save.failure !== null && <Refusal>{save.failure}</Refusal>}
      {keys.length > 0 && (
        <div class="buttons">
          {saved.length > 0 && (
            <button type="button" class="primary" aria-disabled={save.busy} onClick={() => save.run()}>
              {save.busy ? say.saving : say.save}
            </button>
          )}
          <button type="button" class="plain" onClick={trial.undoAll}>
            {say.allBack}
          </button>
        </div>
      )}
    </section>
  );
}

interface ReasonProps {
  readonly cause: RevisionCause | '';
  readonly reason: string;
  readonly onCause: (cause: RevisionCause | '') => void;
  readonly onReason: (reason: string) => void;
}

/** Why settled targets are changed, with what the field's own rule makes of the cause. */
function Reason({ cause, reason, onCause, onReason }: ReasonProps) {
  const say = useLanguage().words.planView;
  const id = useId();
  return (
    <>
      <p class="faint">{say.settledNote}</p>
      <label for={`${id}-cause`}>{say.cause}</label>
      <select
        id={`${id}-cause`}
        value={cause}
        onChange={(event) => onCause(event.currentTarget.value as RevisionCause | '')}
      >
        <option value="">{say.choose}</option>
        {CAUSES.map((key) => (
          <option key={key} value={key}>
            {say.causes[key]}
          </option>
        ))}
      </select>
      {cause !== '' && (
        <p class="small">
          {say.judgement}: <strong>{say.judgements[REVISION_JUDGEMENTS[cause]]}</strong>
          <span class="faint fix">{say.judgementHints[cause]}</span>
        </p>
      )}
      <label for={`${id}-reason`}>{say.reason}</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        maxLength={1000}
        placeholder={say.reasonHint}
        value={reason}
        onInput={(event) => onReason(event.currentTarget.value)}
      />
    </>
  );
}

/** What is to be saved, beside the targets as they were seen before. */
function saveRequest(
  overview: Overview,
  shown: TrialPlan,
  { changes }: Trial,
): ServerApi['saveTargets']['request'] {
  const rates = ratesOf(changes);
  const hasGoal = changes.goal !== undefined || changes.averageDealSize !== undefined;
  return {
    ...(hasGoal && { goal: shown.goal }),
    ...(Object.keys(rates).length > 0 && { rates }),
    was: { goal: overview.goal, rates: ratesOf(plannedValues(overview)) },
  };
}
