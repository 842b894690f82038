import type { Book } from '../book';

/** A row somebody typed or imported, known by the text in its memo. */
export interface KnownRow {
  readonly member: string;
  readonly calls: number;
}

/**
 * What has to stand in the spreadsheet, kept by the torture itself: calls by member over 日次入力 and 履歴 together, the
 * rows that can be told from each other, the leads with their status, and the goal with how often it was revised.
 */
export interface Ledger {
  readonly calls: Map<string, number>;
  readonly rows: Map<string, KnownRow>;
  readonly leads: Map<string, string>;
  goal: number;
  revisions: number;
}

/** What stands there, read from the cells by the marks of the columns. */
export function seenIn(book: Book): Ledger & { readonly doubled: readonly string[] } {
  const columns = book.columns();
  const calls = new Map<string, number>();
  const rows = new Map<string, KnownRow>();
  const leads = new Map<string, string>();
  const doubled: string[] = [];
  for (const id of ['daily', 'archive']) {
    const at = (line: readonly unknown[], column: string) =>
      line[(columns.get(`${id}.${column}`) ?? 0) - 1] ?? '';
    for (const line of linesOf(book, id)) {
      const [member, memo, count] = [
        String(at(line, 'member')),
        String(at(line, 'memo')),
        Number(at(line, 'calls')),
      ];
      if (!Number.isNaN(count)) calls.set(member, (calls.get(member) ?? 0) + count);
      if (!memo.startsWith('row-')) continue;
      if (rows.has(memo)) doubled.push(memo);
      rows.set(memo, { member, calls: count });
    }
  }
  for (const line of linesOf(book, 'leads')) {
    const [lead, status] = ['id', 'status'].map((column) =>
      String(line[(columns.get(`leads.${column}`) ?? 0) - 1] ?? ''),
    );
    if (!lead) continue;
    if (leads.has(lead)) doubled.push(lead);
    leads.set(lead, status ?? '');
  }
  const goals = book.host.spreadsheet.getSheets().length > 0 ? goalOf(book) : 0;
  return { calls, rows, leads, doubled, goal: goals, revisions: revisionsOf(book) };
}

/** The lines of a list below its header. */
function linesOf(book: Book, id: string): readonly (readonly unknown[])[] {
  const values: unknown[][] = book.sheet(id)?.getDataRange().getValues() ?? [];
  return values.slice(1);
}

function goalOf(book: Book): number {
  const columns = book.columns();
  const [key, value] = ['key', 'rateName'].map((column) => columns.get(`targets.${column}`) ?? 0) as [
    number,
    number,
  ];
  const values: unknown[][] = book.sheet('targets')?.getDataRange().getValues() ?? [];
  return Number(values.find((line) => line[key - 1] === 'goalValue')?.[value - 1]);
}

/** Lines of 目標改定履歴 that carry a reason. */
function revisionsOf(book: Book): number {
  const columns = book.columns();
  const reason = columns.get('revisions.reason') ?? 0;
  const values: unknown[][] = book.sheet('revisions')?.getDataRange().getValues() ?? [];
  return values.filter((line) => String(line[reason - 1]).startsWith('reason-')).length;
}

/** Where what stands there is not what has to; null where it is. */
export function ledgerFault(wanted: Ledger, seen: ReturnType<typeof seenIn>): string | null {
  if (seen.doubled.length > 0) return `doubled: ${seen.doubled.join()}`;
  if (seen.goal !== wanted.goal) return `the goal is ${seen.goal}, not ${wanted.goal}`;
  if (seen.revisions !== wanted.revisions) return `${seen.revisions} revisions, not ${wanted.revisions}`;
  return (
    mapFault('calls of', seen.calls, wanted.calls) ??
    mapFault('row', seen.rows, wanted.rows) ??
    mapFault('lead', seen.leads, wanted.leads)
  );
}

function mapFault(
  what: string,
  seen: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<string, unknown>,
): string | null {
  for (const key of new Set([...seen.keys(), ...wanted.keys()])) {
    const [mine, theirs] = [seen.get(key), wanted.get(key)].map((one) =>
      JSON.stringify(one === 0 ? undefined : one),
    );
    if (mine !== theirs) return `${what} ${key}: ${mine}, not ${theirs}`;
  }
  return null;
}
