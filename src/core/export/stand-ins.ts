import { companyParts } from '../quality/company-name';
import { plainName } from '../quality/plain-name';
import type { ColumnOf, Table, TableId } from '../tables/table';
import { companyKey } from './choose-leads';
import type { ChosenRows } from './choose-rows';

/** Columns that hold what people can be told by. Names of the team's own members stay: they are not customers. */
export const PERSONAL = {
  daily: ['memo'],
  leads: ['company', 'person', 'phone', 'mail', 'memo'],
  actions: ['company', 'memo'],
  deals: ['company', 'person', 'memo'],
} as const satisfies { readonly [T in TableId]: readonly ColumnOf<T>[] };

/** What stands in for names, before a number: `会社`, `氏名`. */
export interface StandInWords {
  readonly company: string;
  readonly person: string;
}

export type Lists = readonly (readonly [id: TableId, table: Table])[];

/** What stands in for what. */
export interface StandIns {
  /** By `companyKey`. */
  readonly companies: ReadonlyMap<string, string>;
  /** By plain name. */
  readonly people: ReadonlyMap<string, string>;
  /** What is taken out of the memos of other rows, as it is written there; phones and mails for nothing. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names that other rows have as their own. */
  readonly shared: readonly string[];
}

/** What stands where a person's name is not known: it is nobody's, and many memos have it. */
const NOBODY = /担当|不明|[部課係室]$|^(unknown|reception|n\/a)$/i;

type Named = 'company' | 'person' | 'phone' | 'mail';

/** Calls back for every name, phone and mail in a list, with whether its row is chosen. */
function eachName(
  lists: Lists,
  chosen: ChosenRows,
  tell: (column: Named, text: string, isChosen: boolean) => void,
): void {
  for (const [id, table] of lists) {
    for (const column of PERSONAL[id]) {
      const place = (table.columns as readonly string[]).indexOf(column);
      if (column === 'memo' || place < 0) continue;
      table.rows.forEach((cells, i) => {
        const text = String(cells[place] ?? '').trim();
        if (text !== '') tell(column, text, chosen[id].has(table.at[i] as number));
      });
    }
  }
}

/** Numbers names in the order they come, on from the last number that is there already: `会社001`, `会社002` … */
function numbering(word: string): {
  readonly isStandIn: (text: string) => boolean;
  readonly see: (text: string) => void;
  readonly next: () => string;
} {
  let last = 0;
  const isStandIn = (text: string): boolean =>
    text.startsWith(word) && /^\d{3,}$/.test(text.slice(word.length));
  return {
    isStandIn,
    see: (text) => {
      if (isStandIn(text)) last = Math.max(last, Number(text.slice(word.length)));
    },
    next: () => {
      last++;
      return word + `${last}`.padStart(3, '0');
    },
  };
}

/** The stand-ins for every name of the chosen rows. */
export function standInsFor(lists: Lists, chosen: ChosenRows, words: StandInWords): StandIns {
  const numbers = { company: numbering(words.company), person: numbering(words.person) };
  const keyOf = { company: companyKey, person: plainName };
  const found = { company: new Map<string, string>(), person: new Map<string, string>() };
  const kept = new Set<string>();
  eachName(lists, chosen, (column, text, isChosen) => {
    if (column === 'company' || column === 'person') numbers[column].see(text);
    if (!isChosen) kept.add(text);
  });
  const texts = new Map<string, string>();
  const shared = new Set<string>();
  const takeOut = (text: string, standIn: string): void => {
    if (kept.has(text)) shared.add(text);
    else texts.set(text, standIn);
  };
  eachName(lists, chosen, (column, text, isChosen) => {
    if (!isChosen) return;
    if (column === 'phone' || column === 'mail') return takeOut(text, '');
    if (numbers[column].isStandIn(text)) {
      found[column].set(keyOf[column](text), text);
      return;
    }
    const key = keyOf[column](text);
    const standIn = found[column].get(key) ?? numbers[column].next();
    found[column].set(key, standIn);
    if (column === 'company' || !NOBODY.test(text)) takeOut(text, standIn);
    // Within a memo few write the form of a company.
    const { rest } = companyParts(text);
    if (column === 'company' && rest !== text && !texts.has(rest) && !kept.has(rest))
      texts.set(rest, standIn);
  });
  return { companies: found.company, people: found.person, texts, shared: [...shared] };
}
