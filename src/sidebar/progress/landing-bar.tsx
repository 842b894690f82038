import { useLanguage } from '../parts/language-context';

/** Room to the right of the largest number, so that its mark is whole. */
const MARGIN = 1.05;
const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;

interface LandingBarProps {
  readonly low: number;
  readonly high: number;
  readonly expected: number;
  readonly goal: number;
  /** The same in words, for screen readers. */
  readonly label: string;
}

/**
 * A forecast on a line that begins at 0: its range as a band, its median as a dot, the goal as a line across. Each has
 * a shape of its own, named below the drawing.
 */
export function LandingBar({ low, high, expected, goal, label }: LandingBarProps) {
  const { sidebar: say, template } = useLanguage().words;
  const end = Math.max(high, goal) * MARGIN;
  const at = (amount: number) => (end > 0 ? `${(amount / end) * 100}%` : '0%');
  return (
    <>
      <div class="landing" role="img" aria-label={label}>
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          <rect class="track" y={MIDDLE - 3} width="100%" height="6" rx="3" />
          <rect class="range" x={at(low)} y={MIDDLE - 5} width={at(high - low)} height="10" rx="2" />
          <line x1={at(goal)} x2={at(goal)} y1="0" y2={HEIGHT} />
          <circle cx={at(expected)} cy={MIDDLE} r="5" />
        </svg>
      </div>
      <p class="legend faint" aria-hidden="true">
        <span>
          <svg width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="4" />
          </svg>
          {template.forecastMedian}
        </span>
        <span>
          <svg width="14" height="10" aria-hidden="true">
            <rect class="range" y="1" width="14" height="8" rx="2" />
          </svg>
          {say.landingRange}
        </span>
        <span>
          <svg width="4" height="10" aria-hidden="true">
            <line x1="2" x2="2" y1="0" y2="10" />
          </svg>
          {say.goal}
        </span>
      </p>
    </>
  );
}
