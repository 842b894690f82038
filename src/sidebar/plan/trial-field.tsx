import { useId, useState } from 'preact/hooks';
import { parseCount } from '../../core/import/parse-count';
import { exactText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import type { TrialLimits } from './trial-limits';

interface TrialFieldProps {
  readonly name: string;
  readonly unit: string;
  readonly limits: TrialLimits;
  readonly now: number;
  readonly value: number;
  /** A value as people read it, with its unit. */
  readonly text: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly onUndo: () => void;
}

/** A value to try others for: a slider, a number beside it, and what it is now once it was changed. */
export function TrialField({ name, unit, limits, now, value, text, onChange, onUndo }: TrialFieldProps) {
  const say = useLanguage().words.planView;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { scale, min, max, step, least, most, isWhole } = limits;
  // 0.07 × 100 is 7.000000000000001.
  const shown = Math.round(value * scale * 1e6) / 1e6;
  const isReadable = typed === null || readTyped(typed, limits) !== null;
  const onType = (entry: string) => {
    setTyped(entry);
    const number = readTyped(entry, limits);
    if (number !== null) onChange(number / scale);
  };
  const undo = () => {
    setTyped(null);
    onUndo();
  };
  const range = [exactText(least), exactText(most)] as const;
  return (
    <div class={value === now ? 'trial-field' : 'trial-field changed'}>
      <div class="pair">
        <label for={id}>{name}</label>
        <span class="typed">
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-label={say.typed(name)}
            aria-invalid={!isReadable}
            aria-describedby={isReadable ? undefined : `${id}-fault`}
            value={typed ?? exactText(shown)}
            onInput={(event) => onType(event.currentTarget.value)}
            onBlur={() => isReadable && setTyped(null)}
          />
          {unit.trim()}
        </span>
      </div>
      {!isReadable && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {isWhole ? say.wholeBetween(...range) : say.between(...range)}
          <br />
          {say.stillWith(text(value))}
        </p>
      )}
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-valuetext={text(value)}
        onInput={(event) => {
          setTyped(null);
          onChange(Number(event.currentTarget.value) / scale);
        }}
      />
      {value !== now && (
        <p class="pair changes">
          <span>
            {say.now(text(now))} → <strong>{text(value)}</strong>
          </span>
          <button type="button" class="link" aria-label={say.backTo(name, text(now))} onClick={undo}>
            {say.back}
          </button>
        </p>
      )}
    </div>
  );
}

/** The number somebody typed; null where it is none or not one that can be planned with. */
function readTyped(typed: string, { least, most, isWhole }: TrialLimits): number | null {
  const number = parseCount(typed.replace(/[%％]\s*$/, ''));
  if (number === null || number < least || number > most) return null;
  return isWhole && !Number.isInteger(number) ? null : number;
}
