interface ViewNavProps<V extends string> {
  readonly label: string;
  readonly views: readonly V[];
  readonly names: { readonly [view in V]: string };
  readonly open: V;
  readonly onOpen: (view: V) => void;
}

/** The way from view to view. */
export function ViewNav<V extends string>({ label, views, names, open, onOpen }: ViewNavProps<V>) {
  return (
    <nav class="views" aria-label={label}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === open ? 'page' : undefined}
          onClick={() => onOpen(view)}
        >
          {names[view]}
        </button>
      ))}
    </nav>
  );
}
