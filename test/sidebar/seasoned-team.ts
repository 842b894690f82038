import type { Overview } from '../../src/core/index';
import { smallTeam, type TeamOptions } from './small-team';

/** Days with a row: one a week from January 2026 to the middle of April. */
const DAYS = [
  ...['2026-01-08', '2026-01-15', '2026-01-22', '2026-01-29'],
  ...['2026-02-05', '2026-02-12', '2026-02-19', '2026-02-26'],
  ...['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26'],
  ...['2026-04-02', '2026-04-09', '2026-04-15'],
];

/**
 * A team with three months behind it, in which one member sets far fewer meetings than the other: each week 田中 makes
 * 200 calls, 60 contacts, 9 meetings and 2 wins, 佐藤 200 calls, 60 contacts, 1 meeting and no win.
 *
 * The 3 weeks of April bring 6 wins, all 15 weeks 30: enough to foretell the month from.
 */
export function seasonedTeam(options: TeamOptions = {}): Overview {
  const rows = DAYS.flatMap((day) => [
    [day, '田中', '展示会', 200, 60, 9, 2, 600000],
    [day, '佐藤', '紹介', 200, 60, 1, 0, 0],
  ]);
  return smallTeam({ rows, ...options });
}
