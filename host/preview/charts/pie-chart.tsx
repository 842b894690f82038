import type { Language } from '../start-data';
import { formatValue } from './format-value';
import type { Slice } from './pie-slices';

interface PieChartProps {
  readonly title: string;
  readonly slices: readonly Slice[];
  /** Share of the radius left empty in the middle, 0 for a full pie. */
  readonly hole: number;
  /** Pixels of both width and height. */
  readonly size: number;
  readonly language: Language;
  /** Writes the shares into the slices that are large enough. */
  readonly shares: boolean;
}

/** A pie or a ring, clockwise from the top. */
export function PieChart({ title, slices, hole, size, language, shares }: PieChartProps) {
  let before = 0;
  const parts = slices.map((slice) => {
    const start = before;
    before += slice.share;
    return { ...slice, start, end: before };
  });
  return (
    <svg width={size} height={size} viewBox="-100 -100 200 200" role="img" aria-label={title}>
      {parts.map(({ name, value, share, color, start, end }, index) => (
        <g key={index}>
          <path d={arc(start, end, hole * 96)} fill={color} className="slice">
            <title>{`${name}\n${formatValue(value, '', language)} (${formatValue(share, '%', language)})`}</title>
          </path>
          {shares && share > 0.06 && (
            <text {...at((start + end) / 2, hole ? 48 * (1 + hole) : 62)} dy="0.35em" textAnchor="middle">
              {formatValue(share, '%', language)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** A point at a turn (0–1, clockwise from the top) and a distance from the middle. */
function at(turn: number, radius: number): { x: number; y: number } {
  return { x: radius * Math.sin(turn * 2 * Math.PI), y: -radius * Math.cos(turn * 2 * Math.PI) };
}

function arc(start: number, end: number, inner: number): string {
  // An arc that ends where it starts is none; a hair less than the whole turn looks whole.
  const stop = Math.min(end, start + 0.9999);
  const large = stop - start > 0.5 ? 1 : 0;
  const point = (turn: number, radius: number) => `${at(turn, radius).x} ${at(turn, radius).y}`;
  const outside = `M${point(start, 96)}A96 96 0 ${large} 1 ${point(stop, 96)}`;
  return `${outside}L${point(stop, inner)}${inner ? `A${inner} ${inner} 0 ${large} 0 ${point(start, inner)}` : ''}Z`;
}
