import type { ComponentChildren } from 'preact';

/** Why something asked for was not done, in words, beside the button that asked. Lines stay lines. */
export function Refusal({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="notice reason" role="alert">
      {children}
    </p>
  );
}
