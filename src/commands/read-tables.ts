import { monthOf } from '../core/calendar/day';
import { READ_LISTS, type ReadListId, type Table } from '../core/tables/table';
import { lastImport, unfinishedWriting } from '../sheet/journal';
import { isBlankLine, plainRow, readList } from '../sheet/list-sheet';
import { readMarks } from '../sheet/marks';
import { readForm } from '../sheet/read-form';
import { settleWriting } from '../sheet/take-back';
import { clockReader, dayReader } from '../sheet/time-zone';
import type { TablesAnswer } from '../sidebar/server/api';
import { languageOfMark } from '../template/sheet-mark';
import { told } from './context';
import { isKeyOf, isTexts, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';

/**
 * The rows of lists as plain cells, with what 設定 says of them; changes nothing, but for a writing that was cut off, which
 * is settled first. A list that is not installed is null.
 *
 * @param json `{ tables: ['leads', 'actions', …] }`
 */
export function readTables(json: string): string {
  return runCall((context): TablesAnswer => {
    const { tables } = readRequest(context, json);
    require(context, isTexts(tables) && tables.every((id) => isKeyOf(READ_LISTS, id)));
    const { spreadsheet, words, language } = context;
    const marks = readMarks(spreadsheet);
    const { sheets } = marks;
    const marked = sheets.get('settings');
    if (!marked) throw told(words.messages.notInstalled);
    const settings = readForm(marked);
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    const clock = clockReader(timeZone);
    const dayNumber = dayReader(timeZone);
    if (unfinishedWriting()) withLock(context, () => settleWriting(marks, clock));
    const tableOf = (id: ReadListId): Table<never> | null => {
      const sheet = sheets.get(id);
      if (!sheet) return null;
      const list = readList(id, sheet);
      const rows = Array.from({ length: list.last - list.header }, (_, i) => list.header + 1 + i).filter(
        (row) => !isBlankLine(list.values[row - 1] as unknown[], list.columns),
      );
      return {
        columns: list.columns.map(({ id: column }) => column as never),
        rows: rows.map((row) => plainRow(list.values, row, list.columns, clock)),
        at: rows,
      };
    };
    const names = (column: string): readonly string[] => [
      ...new Set(settings.list('head.fields', column).map((cell) => String(cell).trim())),
    ];
    const field = (row: string): string => String(settings.cell(row, 'value'));
    const month = dayNumber(settings.cell('month', 'value'));
    const pipeline = sheets.get('cooperation');
    const stages = pipeline && readForm(pipeline);
    return {
      tables: Object.fromEntries((tables as readonly ReadListId[]).map((id) => [id, tableOf(id)])),
      language: languageOfMark(marked.mark) ?? language,
      month: month === null ? null : monthOf(month),
      ...{ members: names('members'), channels: names('channels'), products: names('products') },
      entryBy: field('entryBy'),
      statusAfter: Object.fromEntries(
        [...settings.rows.keys()]
          .filter((row) => row.startsWith('after.'))
          .map((row) => [row.slice('after.'.length), field(row)]),
      ),
      probabilities: Object.fromEntries(
        [...(stages?.rows.keys() ?? [])].flatMap((row) => {
          const probability = stages?.cell(row, 'supply');
          return row.startsWith('pipeline.') && typeof probability === 'number'
            ? [[row.slice('pipeline.'.length), probability]]
            : [];
        }),
      ),
      lastImport: lastImport(),
      reviews: [...marks.reviews.keys()],
    };
  });
}
