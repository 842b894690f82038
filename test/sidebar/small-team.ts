import { JAPANESE_OFFICE_WEEK } from '../../src/core/calendar/business-days';
import { activityCube, type Overview, overview, parseDay } from '../../src/core/index';
import { COLUMNS } from '../core/overview/april-team';

/** Half of April 2026: day, member, source, calls, effective contacts, meetings, won, yen. */
const ROWS = [
  ['2026-04-01', '田中', '展示会', 180, 58, 4, 1, 320000],
  ['2026-04-06', '佐藤', '紹介', 210, 60, 3, 0, 0],
  ['2026-04-10', '田中', 'セミナー', 190, 61, 4, 2, 610000],
  ['2026-04-15', '佐藤', '紹介', 62, 19, 1, 1, 280000],
  ['2026-04-15', '', '', 8, 2, 0, 0, 0],
] as const;

/** What a test may want otherwise. */
export interface TeamOptions {
  readonly team?: string;
  readonly members?: readonly string[];
  readonly rows?: readonly (readonly (string | number)[])[];
  readonly chain?: 'short' | 'long';
  readonly goal?: Parameters<typeof overview>[1]['goal'];
  readonly rates?: Parameters<typeof overview>[1]['rates'];
}

/** The overview of a team of three in the middle of April 2026, calculated by the core from a few rows. */
export function smallTeam(options: TeamOptions = {}): Overview {
  const cube = activityCube(options.rows ?? ROWS, COLUMNS, (cell) => parseDay(String(cell)));
  return overview(
    {
      team: options.team ?? '東京インサイドセールス',
      month: '2026-04',
      asOf: '2026-04-15',
      chain: options.chain ?? 'short',
      members: options.members ?? ['田中', '佐藤', '鈴木'],
      channels: ['展示会', '紹介', 'セミナー'],
      calendar: JAPANESE_OFFICE_WEEK,
      leadDays: { meetings: 7, won: 30 },
    },
    {
      goal: options.goal ?? { kind: 'won', value: 10 },
      rates: options.rates ?? { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 },
    },
    [cube],
  );
}
