import type { ComponentChildren } from 'preact';

/** A shape for each tone, so that nobody needs the colour to tell them apart: ● ▲ ■ ◇ ↓ ↑ and a bar. */
const SHAPES = {
  good: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  warn: 'M6 1 11.5 10.5H.5Z',
  bad: 'M1.5 1.5h9v9h-9Z',
  open: 'M6 0 12 6 6 12 0 6ZM6 2.6 2.6 6 6 9.4 9.4 6Z',
  less: 'M4.8 1h2.4v5H11L6 11.5 1 6h3.8Z',
  more: 'M4.8 11h2.4V6H11L6 .5 1 6h3.8Z',
  none: 'M1 5h10v2H1Z',
};

export type Tone = keyof typeof SHAPES;

/** A word on how something stands, with its shape: `● 順調`. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <span class={`badge ${tone}`}>
      <svg viewBox="0 0 12 12" width="9" height="9" aria-hidden="true">
        <path d={SHAPES[tone]} fill="currentColor" fill-rule="evenodd" />
      </svg>
      {children}
    </span>
  );
}
