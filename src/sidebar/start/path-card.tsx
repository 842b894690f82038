import { useState } from 'preact/hooks';
import type { LearningFacts } from '../../core/learning/facts';
import { badgesOf, pointsOf, ranking } from '../../core/learning/points';
import { stepsOf } from '../../core/learning/steps';
import { grouped } from '../../core/story/figures';
import type { View } from '../frame/views';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { remember, remembered } from '../parts/remembered';
import { PointRules } from './point-rules';
import { usePlaces } from './use-places';

const RANKING_KEY = 'ranking';

interface PathCardProps {
  readonly facts: LearningFacts;
  readonly member: string | null;
  readonly onOpen: (view: View) => void;
}

/** The steps of a role with what is done of them, points and badges; the ranking only for whoever asks for it. */
export function PathCard({ facts, member, onOpen }: PathCardProps) {
  const { words } = useLanguage();
  const say = words.learning;
  const { go } = usePlaces(onOpen);
  const [isRanked, setRanked] = useState(() => remembered(RANKING_KEY) === 'on');
  const role = member === null ? 'manager' : 'rep';
  const steps = stepsOf(role, facts, member);
  const badges = badgesOf(facts, member);
  const counted: { readonly [id: string]: string } = { ...words.measures, ...say.counted };
  const nameOf = (id: string): string => counted[id] ?? id;
  const [next] = badges
    .filter((badge) => badge.next !== null)
    .sort((a, b) => b.count / (b.next as number) - a.count / (a.next as number));
  const done = steps.filter((step) => step.done).length;
  const rank = (on: boolean) => {
    setRanked(on);
    remember(RANKING_KEY, on ? 'on' : 'off');
  };
  return (
    <Card title={say.path(member ?? say.manager)}>
      <p>{say.sofar(grouped(done), grouped(steps.length), grouped(pointsOf(role, facts, member)))}</p>
      <ul class="path">
        {steps.map((step) => (
          <li key={step.id}>
            <span
              role="img"
              class={step.done ? 'good' : 'open'}
              aria-label={words.reviewView.states[step.done ? 'done' : 'open']}
            >
              {step.done ? '✓' : '○'}
            </span>
            {step.done ? (
              <span>{say.steps[step.id]}</span>
            ) : (
              <button type="button" class="link" onClick={() => void go.run(step.place)}>
                {say.steps[step.id]}
              </button>
            )}
            <span class="faint number">{say.points(grouped(step.points))}</span>
          </li>
        ))}
      </ul>
      {go.failure !== null && <Refusal>{go.failure}</Refusal>}
      <ul class="chips">
        {badges
          .filter(({ level }) => level > 0)
          .map(({ id, level, count }) => (
            <li key={id} class={`tag level-${level}`}>
              {say.levels[level - 1]} {nameOf(id)} {grouped(count)}
            </li>
          ))}
      </ul>
      {next && (
        <p class="faint">
          {say.nextBadge(
            nameOf(next.id),
            grouped(next.next as number),
            grouped((next.next as number) - next.count),
          )}
        </p>
      )}
      <PointRules nameOf={nameOf} />
      <label class="choice">
        <input
          type="checkbox"
          checked={isRanked}
          onChange={({ currentTarget }) => rank(currentTarget.checked)}
        />
        <span>{say.showRanking}</span>
      </label>
      {isRanked && (
        <ol class="ranking">
          {ranking(facts).map(({ place, member: name, points }) => (
            <li key={name} class="pair">
              <span>
                {place}. {name}
              </span>
              <span class="number">{say.points(grouped(points))}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
