/** The views of the sidebar, in the order of a working day: the rep's first, then the manager's. */
export const VIEWS = ['today', 'plan', 'progress', 'bottleneck', 'review', 'adoption', 'start'] as const;

export type View = (typeof VIEWS)[number];

const KEY = 'gyakusan.view';

/** The view that was open last. The page may not be allowed to remember anything: then the day's own. */
export function rememberedView(): View {
  try {
    const kept = localStorage.getItem(KEY);
    return VIEWS.find((view) => view === kept) ?? 'today';
  } catch {
    return 'today';
  }
}

export function rememberView(view: View): void {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // Nothing depends on it.
  }
}
