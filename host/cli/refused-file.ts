import {
  type FileText,
  type ImportWords,
  type Language,
  listed,
  type Mapping,
  missingTargets,
  type Recognition,
  recogniseTable,
  type TableId,
} from '../../src/core';
import { dataWordsOf } from '../../src/core/words/data-words';
import { UsageError } from './usage-error';
import { cliWordsOf } from './words';

/** Why nothing of a file can be used that is not recognised, and what to do about it. */
export function refusedFile(
  shown: string,
  file: FileText,
  recognition: Recognition,
  language: Language,
): UsageError {
  const words = dataWordsOf(language).importing;
  const { refused, nameOneTable } = cliWordsOf(language);
  const { headerLine, columns, candidates } = recognition;
  const [likely = 'daily' as TableId] = candidates;
  const where = headerLine === null ? null : words.line(headerLine);
  if (columns.length === 0) {
    return new UsageError(refused(shown, null, words.emptyFile, words.needsHeader.daily));
  }
  if (headerLine === null) {
    return new UsageError(refused(shown, null, words.noHeader, words.needsHeader.daily));
  }
  const seen = columns
    .map(({ header }) => header)
    .filter(Boolean)
    .join(', ');
  const { mapping } = recogniseTable(file, { table: likely, headerLine });
  const missing = mapping && missingName(mapping, words);
  if (mapping?.uses.every(({ target }) => target === null) || (!missing && candidates.length < 2)) {
    return new UsageError(refused(shown, where, words.noTable(seen), words.needsHeader[likely]));
  }
  if (missing) {
    return new UsageError(refused(shown, where, words.noColumn(missing, seen), words.needsHeader[likely]));
  }
  const tables = listed(
    candidates.map((table) => words.rows[table]),
    words,
  );
  return new UsageError(refused(shown, where, words.manyTables(tables), nameOneTable));
}

/** The first column a mapping cannot do without and does not have; null when it has them all. */
function missingName({ table, uses }: Mapping, words: ImportWords): string | null {
  const [group] = missingTargets({ table, uses });
  if (!group) return null;
  if (table === 'daily' && group.length > 1) return words.anyCount;
  const names = words.columns[table] as { readonly [target: string]: string };
  return names[group[0] as string] ?? null;
}
