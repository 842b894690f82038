import type { TableId } from '../../tables/table';
import { plainHeader } from '../plain-header';
import type { HeaderNames, Target } from '../targets';
import { targetsOf } from '../targets';
import { ACTION_HEADERS } from './action-headers';
import { DAILY_HEADERS } from './daily-headers';
import { DEAL_HEADERS } from './deal-headers';
import { LEAD_HEADERS } from './lead-headers';

/** The names of every target of every table. */
export const HEADERS: { readonly [T in TableId]: { readonly [target: string]: HeaderNames } } = {
  daily: DAILY_HEADERS,
  leads: LEAD_HEADERS,
  actions: ACTION_HEADERS,
  deals: DEAL_HEADERS,
};

export const TABLE_IDS = Object.keys(HEADERS) as readonly TableId[];

/** What a header means in a table: `surely`, and what it may mean where nothing else does, most likely first. */
export interface HeaderMeaning {
  readonly surely: Target | null;
  readonly maybe: readonly Target[];
}

const NOTHING: HeaderMeaning = { surely: null, maybe: [] };

/** Made when first asked for. */
const INDEX = new Map<TableId, ReadonlyMap<string, HeaderMeaning>>();

/** What a header means in a table: `headerMeaning('deals', '商談 所有者').surely` is `'isOwner'`. */
export function headerMeaning(table: TableId, header: string): HeaderMeaning {
  let index = INDEX.get(table);
  if (!index) {
    index = indexOf(table);
    INDEX.set(table, index);
  }
  return index.get(plainHeader(header)) ?? NOTHING;
}

function indexOf(table: TableId): ReadonlyMap<string, HeaderMeaning> {
  const index = new Map<string, HeaderMeaning>();
  for (const [target] of targetsOf(table)) {
    const { names, else: otherwise = [] } = HEADERS[table][target] as HeaderNames;
    for (const name of names) index.set(name, { surely: target, maybe: index.get(name)?.maybe ?? [] });
    for (const name of otherwise) {
      const { surely, maybe } = index.get(name) ?? NOTHING;
      index.set(name, { surely, maybe: [...maybe, target] });
    }
  }
  return index;
}
