import type { CallNeed } from '../../core/overview/trial-plan';
import { orNone, perDayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { ChangedText } from './changed-text';
import type { Trial } from './trial-state';

interface TrialBarProps {
  readonly trial: Trial;
  readonly need: CallNeed;
  readonly needNow: CallNeed;
}

/** Says that this is a trial, and keeps in sight what it does to a member's day while sliders further down move. */
export function TrialBar({ trial, need, needNow }: TrialBarProps) {
  const { words } = useLanguage();
  const say = words.planView;
  const text = ({ capacity }: CallNeed) =>
    orNone(capacity?.perMemberPerDay ?? null, perDayText) + words.units.count;
  return (
    <>
      <div class="trial-bar">
        <p class="pair">
          <span class="tag">{say.trying}</span>
          <button type="button" class="link" onClick={() => trial.setOpen(false)}>
            {say.leave}
          </button>
        </p>
        <p class="pair">
          <span>{words.template.perMemberDay}</span>
          <span>
            <ChangedText now={text(needNow)} text={text(need)} />
          </span>
        </p>
      </div>
      <p class="faint">{say.tryingNote}</p>
      {trial.isOvertaken && (
        <p class="notice" role="status">
          {say.targetsMoved}
        </p>
      )}
    </>
  );
}
