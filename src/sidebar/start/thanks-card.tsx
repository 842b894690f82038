import { useState } from 'preact/hooks';
import { thanksFor } from '../../core/learning/voices';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useVoice, type VoiceProps } from './use-voice';

/** So many thanks are shown; the others stand on the sheet. */
const SHOWN = 3;
const LONGEST = 500;

/** What somebody was thanked for, and thanks to others: a name, and the button. */
export function ThanksCard(props: VoiceProps) {
  const { voices, members, name } = props;
  const { language, words } = useLanguage();
  const say = words.learning;
  const { add, isAdded } = useVoice(props);
  const [to, setTo] = useState('');
  const [text, setText] = useState('');
  const others = members.filter((member) => member !== name);
  const whom = others.includes(to) ? to : '';
  const thanks = thanksFor(voices, name).slice(0, SHOWN);
  const send = (event: Event) => {
    event.preventDefault();
    if (whom === '') return;
    const line = { kind: 'thanks', from: name, to: whom, text: text.trim() || say.helped } as const;
    void add.run(line, () => {
      setTo('');
      setText('');
    });
  };
  return (
    <Card title={words.voiceKinds.thanks}>
      {members.includes(name) && thanks.length === 0 && <p class="faint">{words.reviewView.none}</p>}
      <ul class="voice-list">
        {thanks.map(({ row, from, day, text: word }) => (
          <li key={row}>
            <p>{word}</p>
            <p class="faint">
              {say.from(from || words.nobody)} {day && dayText(day, language)}
            </p>
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p class="faint">{words.todayView.noMembers}</p>
      ) : (
        <form onSubmit={send}>
          <fieldset>
            <legend>{say.toWhom}</legend>
            <div class="chips">
              {others.map((member) => (
                <button
                  key={member}
                  type="button"
                  class="quiet"
                  aria-pressed={member === whom}
                  onClick={() => setTo(member)}
                >
                  {member}
                </button>
              ))}
            </div>
          </fieldset>
          <label class="field">
            <span>{say.word}</span>
            <input
              value={text}
              maxLength={LONGEST}
              placeholder={say.helped}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <div class="buttons">
            <button type="submit" class="primary" aria-disabled={add.busy || whom === ''}>
              {add.busy ? words.todayView.saving : say.send}
            </button>
          </div>
        </form>
      )}
      {add.failure !== null && <Refusal>{add.failure}</Refusal>}
      {isAdded && (
        <p class="said" role="status">
          {words.messages.saved}
        </p>
      )}
    </Card>
  );
}
