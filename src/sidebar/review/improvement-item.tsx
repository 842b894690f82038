import type { Effect, EffectVerdict } from '../../core/improvement/improvement-effect';
import { type Improvement, type ImprovementState, isOpen } from '../../core/improvement/improvements';
import { countText, grouped, percentText, signedText } from '../../core/story/figures';
import { wordsOf } from '../../core/words/index';
import { Badge, type Tone } from '../parts/badge';
import { dayText, orNone, perDayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

const TONES: { readonly [V in EffectVerdict]: Tone } = {
  improved: 'good',
  worse: 'bad',
  'cannot-tell': 'open',
  'too-early': 'none',
};

/** 入力率, in every language: no KPI of the funnel, and told of in 定着. */
const ENTRY_RATES = (['ja', 'en'] as const).map((language) => wordsOf(language).fields.entryRate);

interface ImprovementItemProps {
  readonly improvement: Improvement;
  readonly isLate: boolean;
  readonly effect: Effect | null;
  readonly busy: boolean;
  readonly onState: (state: ImprovementState) => void;
}

/** One thing the team tries: by whom and until when, whether its KPI moved, and where it goes from here. */
export function ImprovementItem({ improvement, isLate, effect, busy, onState }: ImprovementItemProps) {
  const { language, words } = useLanguage();
  const say = words.reviewView;
  const { what, owner, due, state, kpi, kpiName } = improvement;
  const nexts = (
    [
      ['running', say.start],
      ['done', say.finish],
      ['dropped', say.drop],
    ] as const
  ).filter(([next]) => next !== state);
  return (
    <li>
      <p class="strong">{what}</p>
      <p class="small">
        <span class="tag">{say.states[state]}</span> {owner === '' ? words.nobody : owner} ・{' '}
        {due === null ? say.noDue : say.due(dayText(due, language))}{' '}
        {isLate && <Badge tone="bad">{say.late}</Badge>}
      </p>
      {kpi === null && <p class="faint">{ENTRY_RATES.includes(kpiName) ? say.inAdoption : say.noKpi}</p>}
      {kpi !== null && effect === null && <p class="faint">{say.noOpened}</p>}
      {kpi !== null && effect && (
        <EffectLines name={{ ...words.measures, ...words.rates }[kpi]} effect={effect} />
      )}
      {isOpen(improvement) && (
        <div class="buttons">
          {nexts.map(([next, name]) => (
            <button
              key={next}
              type="button"
              class="quiet"
              aria-disabled={busy}
              aria-label={`${name}: ${what}`}
              onClick={() => busy || onState(next)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

function EffectLines({ name, effect }: { readonly name: string; readonly effect: Effect }) {
  const { words } = useLanguage();
  const say = words.reviewView;
  const { kind, before, after, change, low, high, verdict } = effect;
  const sideText = kind === 'rate' ? percentText : perDayText;
  const points = (share: number) => signedText(share * 100);
  return (
    <div class="effect">
      <p class="pair">
        <Badge tone={TONES[verdict]}>{say.verdicts[verdict]}</Badge>
        <span class="small number">
          {name} {say.rates(orNone(before.value, sideText), orNone(after.value, sideText))}
        </span>
      </p>
      {verdict === 'too-early' ? (
        <p class="faint">{say.tooEarly}</p>
      ) : (
        change !== null &&
        low !== null &&
        high !== null && (
          <p class="faint">
            {kind === 'rate'
              ? say.points(points(change), points(low), points(high))
              : say.times(grouped(change, 2), grouped(low, 2), grouped(high, 2))}
          </p>
        )
      )}
      <p class="faint">{say.window(countText(before.days), countText(after.days))}</p>
    </div>
  );
}
