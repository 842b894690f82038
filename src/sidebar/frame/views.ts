/** The views of the sidebar, in the order of a working day: the rep's first, then the manager's, then the sheets' own. */
export const VIEWS = [
  ...(['today', 'leads', 'plan', 'progress', 'bottleneck', 'deals'] as const),
  ...(['review', 'adoption', 'start'] as const),
] as const;

export type View = (typeof VIEWS)[number];
