import type { ComponentChildren } from 'preact';

/** A figure under its name, with what it is made of or what is usual. */
export interface Fact {
  readonly name: string;
  readonly value: ComponentChildren;
  readonly note?: string | undefined;
}

/** Figures one below the other. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="number">{value}</dd>
          {note !== undefined && <dd class="faint">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
