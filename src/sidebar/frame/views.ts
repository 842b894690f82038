/** The views of the sidebar, in the order of a working day: the rep's first, then the manager's. */
export const VIEWS = ['today', 'plan', 'progress', 'bottleneck', 'review', 'adoption', 'start'] as const;

export type View = (typeof VIEWS)[number];
