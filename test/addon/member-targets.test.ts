import { seededRandom } from '../../host/cli/seeded-random';
import { allocate, type Level, type TeamMember } from '../../src/core/plan/allocate';
import { formCells } from './form-cells';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';

const MEMBERS = ['田中', '佐藤', '鈴木', '高橋', '伊藤'];
const LEVELS: { readonly [L in Level]: string } = {
  beginner: '初級',
  intermediate: '中級',
  advanced: '上級',
};
const STAGES = ['calls', 'effectiveContacts', 'meetings', 'won'] as const;

/** March 2026: business days to take leave on. */
const DAYS = ['2026-03-30', '2026-03-31', '2026-03-27', '2026-03-26'];

/** Columns of the upper and of the lower table, from 1. */
const COLUMN = { level: 3, days: 7, share: 8, calls: 9, emphasis: 13 };
const AGREED = { calls: 7, lock: 11, state: 13 };

interface Typed {
  readonly level: Level | null;
  readonly from: string | null;
  readonly leave: number;
  readonly partTime: number | null;
  readonly settled: readonly number[] | null;
}

/** The member as the core is told of, for one of the stages. */
const asMember = (
  { level, from, leave, partTime, settled }: Typed,
  i: number,
  stage: number,
): TeamMember => ({
  name: MEMBERS[i] as string,
  ...(level && { level }),
  ...(from && { from }),
  leave: DAYS.slice(0, leave),
  ...(partTime && { partTime }),
  ...(settled && { override: settled[stage] as number }),
});

async function openMarch() {
  const addon = openInstalled('installEverything');
  const { host, send } = addon;
  keepSheets(host.spreadsheet, '個人目標');
  await send('saveSettings', { asOf: '2026-03-17', members: MEMBERS });
  return { ...addon, sheet: formCells(host.spreadsheet, '個人目標') };
}

describe('個人目標', () => {
  it('shares the plan as the core does: by level, days at work and part-time, around what is settled', async () => {
    const { sheet, host } = await openMarch();
    const random = seededRandom(11);
    const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
    const anyone = (): Typed => ({
      level: pick<Level | null>('beginner', 'intermediate', 'advanced', null),
      from: pick(null, null, '2025-10-01', '2026-03-16'),
      leave: pick(0, 0, 1, 4),
      partTime: pick(null, null, 0.5, 0.8),
      settled: pick(null, null, [300, 90, 9, 3], [0, 0, 0, 0]),
    });
    const teams: readonly (readonly Typed[])[] = [
      MEMBERS.map(() => ({ level: null, from: null, leave: 0, partTime: null, settled: null })),
      ...Array.from({ length: 3 }, () => MEMBERS.map(anyone)),
      // More is settled than the plan has: nothing is left for the others.
      MEMBERS.map((_, i) => ({ ...anyone(), settled: i < 2 ? [900, 300, 30, 8] : null })),
    ];
    expect(sheet.read('share.1', COLUMN.days, 1)).toEqual([[21]]);
    for (const [round, team] of teams.entries()) {
      const goal = 10 + round;
      formCells(host.spreadsheet, '目標').put('goalValue', 3, [[goal]]);
      sheet.put(
        'share.1',
        COLUMN.level,
        team.map(({ level, from, leave, partTime }) => [
          level ? LEVELS[level] : '',
          from ?? '',
          leave || '',
          partTime ?? '',
        ]),
      );
      sheet.put(
        'agreed.1',
        AGREED.calls,
        team.map(({ settled }) => [...(settled ?? ['', '', '', '']), settled !== null]),
      );
      const totals = [goal / 0.25 / 0.1 / 0.3, goal / 0.25 / 0.1, goal / 0.25, goal].map(Math.round);
      const shared = sheet.read('share.1', COLUMN.calls, MEMBERS.length, 4);
      STAGES.forEach((_, stage) => {
        const { members, unassigned } = allocate({
          ...{ total: totals[stage] as number, calendar: {}, month: '2026-03' },
          members: team.map((typed, i) => asMember(typed, i, stage)),
        });
        const targets = shared.map((line) => line[stage]);
        expect([round, stage, targets]).toEqual([round, stage, members.map(({ target }) => target)]);
        expect((targets as number[]).reduce((a, b) => a + b) + unassigned).toBe(totals[stage]);
      });
      expect(sheet.read('share.plan', COLUMN.calls, 1, 4)).toEqual([totals]);
    }
  });

  it('keeps what is settled when the plan changes, and says who still owes numbers', async () => {
    const { sheet, host } = await openMarch();
    sheet.put('agreed.1', AGREED.calls, [
      [300, 90, 9, 3, true],
      ['', '', '', '', true],
    ]);
    sheet.put('agreed.3', COLUMN.level, [[250, 80, 8, 2]]);
    formCells(host.spreadsheet, '目標').put('goalValue', 3, [[20]]);
    expect(sheet.read('share.1', COLUMN.calls, 2, 4)).toEqual([
      [300, 90, 9, 3],
      [0, 0, 0, 0],
    ]);
    expect(sheet.read('share.total', COLUMN.calls, 1, 4)).toEqual([[2667, 800, 80, 20]]);
    expect(sheet.read('agreed.1', AGREED.state, 6).flat()).toEqual([
      ...['● 確定', '▲ 数字が未入力', '提案あり', '提案待ち', '提案待ち', ''],
    ]);
    expect(sheet.read('share.plan', COLUMN.emphasis, 1)).toEqual([['● 計画と一致']]);
  });

  it('shows no error without members, and leaves the plan unshared', async () => {
    const { host } = openInstalled('installEverything');
    const sheet = formCells(host.spreadsheet, '個人目標');
    expect(sheet.errors()).toEqual([]);
    expect(sheet.read('share.1', COLUMN.calls, 1, 4)).toEqual([['', '', '', '']]);
    expect(sheet.read('share.plan', COLUMN.emphasis, 1)).toEqual([['▲ 計画と差があります']]);
  });
});
