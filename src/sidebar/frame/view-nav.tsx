import { useLanguage } from '../parts/language-context';
import { VIEWS, type View } from './views';

/** The way from view to view. */
export function ViewNav({ open, onOpen }: { readonly open: View; readonly onOpen: (view: View) => void }) {
  const say = useLanguage().words.sidebar;
  return (
    <nav class="views" aria-label={say.viewsLabel}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === open ? 'page' : undefined}
          onClick={() => onOpen(view)}
        >
          {say.views[view]}
        </button>
      ))}
    </nav>
  );
}
