import { TABLE_IDS } from '../../core/import/headers/header-index';
import type { ColumnUse, KeptMapping, KeptMappings, Mapping } from '../../core/import/mapping';
import { targetsOf } from '../../core/import/targets';
import { remember, remembered } from '../parts/remembered';

const NAME = 'imports';

/** So many sources are remembered; the oldest is forgotten first. */
const MOST_SOURCES = 30;

const ORDERS: readonly unknown[] = ['ymd', 'mdy', 'dmy'];

/** How the columns of files were used before, by their source; what is not as this version writes it is passed over. */
export function keptMappings(): KeptMappings {
  try {
    const kept = Object.entries(Object(JSON.parse(remembered(NAME) ?? '{}')));
    return Object.fromEntries(kept.filter((entry): entry is [string, KeptMapping] => isMapping(entry[1])));
  } catch {
    return {};
  }
}

/** Remembers how the columns of a file were used, for the next one of its source. */
export function keepMapping(signature: string, { table, uses }: Mapping): void {
  const { [signature]: _, ...others } = keptMappings();
  const kept = [...Object.entries(others), [signature, { table, uses }]].slice(-MOST_SOURCES);
  remember(NAME, JSON.stringify(Object.fromEntries(kept)));
}

function isMapping(kept: unknown): kept is KeptMapping {
  const { table, uses } = Object(kept) as { readonly table?: unknown; readonly uses?: unknown };
  const id = TABLE_IDS.find((one) => one === table);
  if (id === undefined || !Array.isArray(uses)) return false;
  const targets: readonly unknown[] = targetsOf(id).map(([target]) => target);
  const isUse = (use: unknown): use is ColumnUse => {
    const { target, order, scale } = Object(use) as Record<string, unknown>;
    return (
      (target === null || targets.includes(target)) &&
      (order === undefined || ORDERS.includes(order)) &&
      (scale === undefined || Number.isFinite(scale))
    );
  };
  return uses.every(isUse);
}
