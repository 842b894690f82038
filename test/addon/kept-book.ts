import { join } from 'node:path';
import type { HostSnapshot } from '../../host/node-host';

/** Kept outside of Jest's sandbox, for every test file a worker runs; as text, so that no test changes another's. */
const books = requireOutside(join(__dirname, 'kept-books.cjs')) as Map<string, string>;

interface Book {
  snapshot(): HostSnapshot;
}

/**
 * A spreadsheet made once and opened as often as tests need it: installing sheets takes several times as long as opening
 * them again.
 *
 * @param key all that the spreadsheet depends on
 */
export function keptBook(key: readonly unknown[], make: () => Book): HostSnapshot;
export function keptBook(
  key: readonly unknown[],
  make: () => Promise<Book>,
): HostSnapshot | Promise<HostSnapshot>;
export function keptBook(key: readonly unknown[], make: () => Book | Promise<Book>) {
  const name = JSON.stringify(key);
  const known = books.get(name);
  if (known !== undefined) return JSON.parse(known);
  const keep = (book: Book) => {
    books.set(name, JSON.stringify(book.snapshot()));
    return keptBook(key, () => book);
  };
  const made = make();
  return made instanceof Promise ? made.then(keep) : keep(made);
}
