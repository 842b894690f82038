import type { PaceStatus } from '../core/forecast/pace';
import { useLanguage } from './language-context';

/** A shape for each status, so that nobody needs the colour to tell them apart. */
const SHAPES: { readonly [S in PaceStatus]: string } = {
  'on-track': 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  behind: 'M6 1 11.5 10.5H.5Z',
  'at-risk': 'M1.5 1.5h9v9h-9Z',
  unknown: 'M1 5h10v2H1Z',
};

/** Where a stage stands against its pace: ● 順調, ▲ やや遅れ, ■ 要対策. */
export function StatusBadge({ status }: { readonly status: PaceStatus }) {
  const { words } = useLanguage();
  return (
    <span class={`badge ${status}`}>
      <svg viewBox="0 0 12 12" width="9" height="9" aria-hidden="true">
        <path d={SHAPES[status]} fill="currentColor" />
      </svg>
      {words.status[status]}
    </span>
  );
}
