import type { PackageId, SheetId } from '../src/template/types';

const MINIMAL: readonly SheetId[] = ['settings', 'targets', 'daily', 'dashboard', 'archive'];

/** The sets of sheets people choose from. */
export const PACKAGES: { readonly [P in PackageId]: readonly SheetId[] | 'all' } = {
  minimal: MINIMAL,
  standard: [
    ...MINIMAL,
    ...(['start', 'dailyProgress', 'yearPlan', 'memberTargets', 'revisions'] as const),
    ...(['weeklyReview', 'monthlyReview', 'bottleneck', 'kpis', 'improvements'] as const),
  ],
  leads: [...MINIMAL, 'leads', 'actions', 'leadView', 'cooperation'],
  deals: [...MINIMAL, 'deals', 'economics'],
  review: [...MINIMAL, 'weeklyReview', 'monthlyReview', 'improvements', 'voices', 'adoption'],
  all: 'all',
};
