import type { EntryAction } from '../../core/adoption/action-effects';
import type { EffectVerdict, InitiativeEffect } from '../../core/adoption/initiative-effect';
import { grouped, signedText } from '../../core/story/figures';
import { Badge, type Tone } from '../parts/badge';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useShared } from '../parts/language-context';
import { shareText } from './share-text';

const TONES: { readonly [V in EffectVerdict]: Tone } = {
  improved: 'good',
  worse: 'bad',
  'cannot-tell': 'open',
};

interface EffectsCardProps {
  readonly initiative: EntryAction | null;
  readonly effects: readonly InitiativeEffect[];
  readonly actions: readonly EntryAction[];
  readonly helped: readonly InitiativeEffect[];
}

/** What an initiative changed by department, and what each improvement did, each with what the figures can carry. */
export function EffectsCard({ initiative, effects, actions, helped }: EffectsCardProps) {
  const { language, words } = useShared();
  const say = words.adoptionView;
  return (
    <Card title={say.effects}>
      {initiative === null ? (
        <p>{say.noInitiative}</p>
      ) : (
        <>
          <p class="strong">{say.from(initiative.name || say.after, dayText(initiative.day, language))}</p>
          <Effects effects={effects} nameOf={({ name }) => name || say.everybody} />
        </>
      )}
      {helped.length > 0 && (
        <>
          <h3>{say.actions}</h3>
          <Effects
            effects={helped}
            nameOf={({ name }, i) => say.from(name, dayText(actions[i]?.day ?? '', language))}
          />
        </>
      )}
      {effects.length + helped.length > 0 && <p class="faint">{say.caution}</p>}
    </Card>
  );
}

interface EffectsProps {
  readonly effects: readonly InitiativeEffect[];
  readonly nameOf: (effect: InitiativeEffect, i: number) => string;
}

function Effects({ effects, nameOf }: EffectsProps) {
  const say = useShared().words.adoptionView;
  const points = (share: number): string => signedText(share * 100).replace(/\.\d$/, '');
  return (
    <ul class="entry-effects">
      {effects.map((effect, i) => {
        const { before, after, difference, low, high, verdict, needed } = effect;
        return (
          <li key={`${i}`}>
            <p class="pair">
              <strong>{nameOf(effect, i)}</strong>
              <Badge tone={TONES[verdict]}>{say.verdicts[verdict]}</Badge>
            </p>
            {difference === null ? (
              <p class="faint">{say.noSide}</p>
            ) : (
              <p class="small">
                {say.change(shareText(before), shareText(after), points(difference))}{' '}
                {say.around(points(low), points(high))}
              </p>
            )}
            {verdict === 'cannot-tell' && needed !== null && (
              <p class="faint">{say.needed(grouped(needed))}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
