import { useState } from 'preact/hooks';
import { ideasByVotes, type Voice } from '../../core/learning/voices';
import { grouped } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useVoice, type VoiceProps } from './use-voice';

/** So many ideas are shown at first. */
const SHOWN = 5;
const LONGEST = 500;

/** What the team would do otherwise, by votes; one vote a member, none for the own idea. */
export function IdeasCard(props: VoiceProps) {
  const { voices, name } = props;
  const { words } = useLanguage();
  const say = words.learning;
  const { add, vote, isAdded } = useVoice(props);
  const [text, setText] = useState('');
  const ideas = ideasByVotes(voices);
  const failure = add.failure ?? vote.failure;
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    void add.run({ kind: 'idea', from: name, text: text.trim() }, () => setText(''));
  };
  const item = (idea: Voice) => (
    <li key={idea.row}>
      <p>{idea.text}</p>
      <p class="pair">
        <span class="faint">{say.votes(idea.from || words.nobody, grouped(idea.voters.length))}</span>
        {idea.voters.includes(name) ? (
          <span class="faint">✓ {say.vote}</span>
        ) : (
          idea.from !== name && (
            <button
              type="button"
              class="quiet"
              aria-disabled={vote.busy}
              aria-label={`${say.vote}: ${idea.text}`}
              onClick={() => void vote.run(idea)}
            >
              {say.vote}
            </button>
          )
        )}
      </p>
    </li>
  );
  return (
    <Card title={words.voiceKinds.idea}>
      {ideas.length === 0 && <p class="faint">{words.reviewView.none}</p>}
      <ul class="voice-list">{ideas.slice(0, SHOWN).map(item)}</ul>
      {ideas.length > SHOWN && (
        <details>
          <summary>＋{grouped(ideas.length - SHOWN)}</summary>
          <ul class="voice-list">{ideas.slice(SHOWN).map(item)}</ul>
        </details>
      )}
      <form onSubmit={submit}>
        <label class="field">
          <span>{say.idea}</span>
          <textarea
            rows={2}
            value={text}
            maxLength={LONGEST}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled={add.busy || text.trim() === ''}>
            {add.busy ? words.todayView.saving : say.add}
          </button>
        </div>
      </form>
      {failure !== null && <Refusal>{failure}</Refusal>}
      {isAdded && (
        <p class="said" role="status">
          {words.messages.saved}
        </p>
      )}
    </Card>
  );
}
