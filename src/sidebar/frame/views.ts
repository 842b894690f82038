import { remember, remembered } from '../parts/remember';

/** The views of the sidebar, in the order of a working day: the rep's first, then the manager's. */
export const VIEWS = ['today', 'plan', 'progress', 'bottleneck', 'review', 'adoption', 'start'] as const;

export type View = (typeof VIEWS)[number];

const KEY = 'gyakusan.view';

/** The view that was open last; without memory the day's own. */
export function rememberedView(): View {
  const kept = remembered(KEY);
  return VIEWS.find((view) => view === kept) ?? 'today';
}

export const rememberView = (view: View): void => remember(KEY, view);
