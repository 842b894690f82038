/**
 * What is entered into a cell, and what it has to show then: what the templates and commands take for granted of Sheets.
 * By the name of the assumption: number format of the cell (`''` leaves it), entry as `setValue` takes it, text shown.
 */
export const SELF_TEST_CELLS = {
  comma: ['', '=SUM(1,2)', '3'],
  names: ['', '=IFERROR(NETWORKDAYS.INTL(DATE(2026,4,1),DATE(2026,4,30),1),"-")', '22'],
  let: ['', '=LET(a,2,a+1)', '3'],
  day: ['yyyy-mm-dd', '2026/4/1', '2026-04-01'],
  moment: ['yyyy-mm-dd hh:mm', '2026/4/1 9:30', '2026-04-01 09:30'],
  serial: ['yyyy-mm-dd', 46113, '2026-04-01'],
  percent: ['0.0%', '25.6%', '25.6%'],
  amount: ['#,##0', 1234567, '1,234,567'],
  guarded: ['', "'=1+1", '=1+1'],
  plain: ['@', '0011', '0011'],
} as const;

/** The kinds of charts that the templates draw. */
export const SELF_TEST_CHARTS = ['BAR', 'COLUMN', 'COMBO', 'LINE'] as const;

/** The assumptions that are tried by services rather than shown by a cell. */
export type TriedPart = 'copied' | 'moved' | 'recalculated' | 'charts' | 'lock' | 'kept' | 'allowed';

/** The words of the self-test, by language. */
export interface SelfTestWords {
  readonly sheet: string;
  readonly head: readonly string[];
  readonly passed: string;
  readonly failed: string;
  /** With `{passed}` and `{all}`. */
  readonly done: string;
  readonly says: { readonly [part in TriedPart | keyof typeof SELF_TEST_CELLS]: string };
}
