import { useState } from 'preact/hooks';
import { hasAnswered, satisfaction } from '../../core/learning/voices';
import { grouped } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { remember, remembered } from '../parts/remembered';
import { useVoice, type VoiceProps } from './use-voice';

const SCORES = [1, 2, 3, 4, 5];

/** How satisfied somebody is, asked once a month, and the mean of the answers where there are enough of them. */
export function SatisfactionCard(props: VoiceProps) {
  const { voices, name, asOf } = props;
  const { words } = useLanguage();
  const say = words.learning;
  const month = asOf.slice(0, 7);
  /** An answer without a name is known to this page alone. */
  const key = `satisfied.${name}`;
  const { add } = useVoice(props);
  const [score, setScore] = useState(0);
  const [isNameless, setNameless] = useState(true);
  const [last, setLast] = useState(() => remembered(key));
  const isDone = last === month || hasAnswered(voices, name, month);
  const { answers, mean } = satisfaction(voices, month);
  const submit = (event: Event) => {
    event.preventDefault();
    if (score === 0) return;
    void add.run({ kind: 'satisfaction', score, ...(isNameless ? {} : { from: name }) }, () => {
      setLast(month);
      remember(key, month);
    });
  };
  return (
    <Card title={words.voiceKinds.satisfaction}>
      {isDone ? (
        <p role="status">{say.answered}</p>
      ) : (
        <form onSubmit={submit}>
          <fieldset>
            <legend>{say.ask}</legend>
            <div class="scores">
              {SCORES.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="satisfaction"
                    checked={one === score}
                    onChange={() => setScore(one)}
                  />
                  {one}
                </label>
              ))}
              <span class="faint">{say.scale}</span>
            </div>
          </fieldset>
          <label class="choice">
            <input
              type="checkbox"
              checked={isNameless}
              onChange={({ currentTarget }) => setNameless(currentTarget.checked)}
            />
            <span>
              {say.nameless}
              <span class="faint">{say.namelessNote}</span>
            </span>
          </label>
          <div class="buttons">
            <button type="submit" class="primary" aria-disabled={add.busy || score === 0}>
              {add.busy ? words.todayView.saving : say.answer}
            </button>
          </div>
        </form>
      )}
      {add.failure !== null && <Refusal>{add.failure}</Refusal>}
      <p class="faint">
        {mean === null ? say.few(grouped(answers)) : say.mean(grouped(mean, 1), grouped(answers))}
      </p>
    </Card>
  );
}
