type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A sheet of ours and the names of its lines, read from marks and keys alone, as the product itself defines them. */
export interface NamedSheet {
  readonly id: string;
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<number, string>;
  readonly rows: ReadonlyMap<number, string>;
  /** The row of the header of the open lists. */
  readonly isLog: boolean;
}

/** Our sheets in a spreadsheet, by their id. */
export function namedSheets(spreadsheet: Spreadsheet): ReadonlyMap<string, NamedSheet> {
  const marks = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey('gyakusan')
    .find()
    .map((metadata) => ({
      words: (metadata.getValue() ?? '').split(' '),
      location: metadata.getLocation(),
    }));
  const found = new Map<string, NamedSheet>();
  for (const { words, location } of marks) {
    const [kind, id = ''] = words;
    const sheet = location.getSheet();
    if (kind !== 'sheet' || !sheet || found.has(id)) continue;
    const columns = new Map<number, string>();
    const rows = new Map<number, string>();
    for (const { words: other, location: place } of marks) {
      const [what, name = ''] = other;
      if (!name.startsWith(`${id}.`)) continue;
      const line = name.slice(id.length + 1);
      const column = what === 'column' ? place.getColumn() : null;
      const row = what === 'header' ? place.getRow() : null;
      if (column?.getSheet().getSheetId() === sheet.getSheetId()) columns.set(column.getColumn(), line);
      if (row?.getSheet().getSheetId() === sheet.getSheetId()) rows.set(row.getRow(), line);
    }
    const key = [...columns].find(([, name]) => name === 'key')?.[0];
    if (key !== undefined) {
      const seen = new Set<string>();
      sheet
        .getDataRange()
        .getValues()
        .forEach((line, i) => {
          const name = String(line[key - 1] ?? '');
          if (name !== '' && !seen.has(name)) rows.set(i + 1, name);
          seen.add(name);
        });
    }
    found.set(id, { id, sheet, columns, rows, isLog: rows.size === 1 });
  }
  return found;
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * A formula with every reference told by names, and links too: `$C$5` on 設定 is `{settings.team.value}`, a list is
 * `{daily.calls}`.
 *
 * @param byName our sheets by their tabs' names
 */
export function namedFormula(
  formula: string,
  home: NamedSheet,
  byName: ReadonlyMap<string, NamedSheet>,
): string {
  const reference =
    /(?<![\w$])(?:'((?:[^']|'')*)'!|([^\s"'(),;+\-*/^&=<>{}!]+)!)?\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})(?:\$?(\d+))?)?(?![\w(])/g;
  const linked = formula.replace(/#gid=(\d+)/g, (link, gid) => {
    const on = [...byName.values()].find(({ sheet }) => sheet.getSheetId() === Number(gid));
    return on ? `#{${on.id}}` : link;
  });
  return linked.replace(reference, (text, quoted?: string, plain?: string, ...parts: string[]) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const on = name === undefined ? home : byName.get(name);
    if (!on) return text;
    const [c1 = '', r1 = '', c2, r2] = parts;
    const column = (letters: string) => on.columns.get(numberOf(letters)) ?? `?${letters}`;
    const row = (digits: string) => on.rows.get(Number(digits)) ?? `?${digits}`;
    if (c2 !== undefined && r2 === undefined)
      return `{${on.id}.${column(c1)}:${column(c2)} below ${row(String(Number(r1) - 1))}}`;
    const end = c2 === undefined ? '' : `:${column(c2)}.${row(r2 as string)}`;
    return `{${on.id}.${column(c1)}.${row(r1)}${end}}`;
  });
}

function namedRule(rule: Validation | null, sheets: ReadonlyMap<string, NamedSheet>): string {
  if (!rule) return '';
  const values = rule.getCriteriaValues().map((value) => {
    const isRange = typeof value === 'object' && value !== null && 'getA1Notation' in value;
    return isRange ? namedRange(value as Range, sheets) : String(value);
  });
  return [rule.getCriteriaType(), values, rule.getHelpText(), rule.getAllowInvalid()].join('|');
}

/** An area by the names of its first column and row; how far it goes down only where it ends at a row of ours. */
function namedRange(range: Range, sheets: ReadonlyMap<string, NamedSheet>): string {
  const gid = range.getSheet().getSheetId();
  const on = [...sheets.values()].find(({ sheet }) => sheet.getSheetId() === gid);
  if (!on) return range.getA1Notation();
  const isOpen = range.getLastRow() === on.sheet.getMaxRows() && !on.rows.has(range.getLastRow());
  const row = (at: number) => on.rows.get(at) ?? `?${at}`;
  const rows = isOpen
    ? `below ${row(range.getRow() - 1)}`
    : `${row(range.getRow())}:${row(range.getLastRow())}`;
  return `${on.id}.${on.columns.get(range.getColumn())}.${rows}`;
}

/** What of ours a spreadsheet must have, by the name of each cell. */
export interface OurThings {
  readonly formulas: ReadonlyMap<string, string>;
  readonly formats: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
  readonly colours: readonly string[];
  readonly titles: readonly string[];
}

/**
 * Everything at the named cells, and in the first and the last row of every open list, which stand for all between.
 *
 * @param lists the columns of open lists, `settings.members`, with the name of their header's row
 */
export function ourThings(spreadsheet: Spreadsheet, lists: ReadonlyMap<string, string>): OurThings {
  const sheets = namedSheets(spreadsheet);
  const byName = new Map([...sheets.values()].map((one) => [one.sheet.getName(), one]));
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const rules = new Map<string, string>();
  const colours: string[] = [];
  const titles: string[] = [];
  for (const named of sheets.values()) {
    const { id, sheet, columns, rows } = named;
    const last = sheet.getMaxRows();
    const headerOf = (column: string) =>
      [...rows].find(([, name]) => name === lists.get(`${id}.${column}`))?.[0];
    // Where people moved a list's header up, rows of ours come first below it.
    const firstOf = (header: number): number => (rows.has(header + 1) ? firstOf(header + 1) : header + 1);
    const places = [...columns].flatMap(([column, name]) => [
      ...[...rows].map(([row, key]) => ({ row, column, name: `${id}.${key}.${name}` })),
      ...(headerOf(name) === undefined
        ? []
        : [
            { row: firstOf(headerOf(name) as number), column, name: `${id}.${name}.first` },
            { row: last, column, name: `${id}.${name}.last` },
          ]),
    ]);
    const range = sheet.getRange(1, 1, last, sheet.getMaxColumns());
    const [texts, shown, checks] = [
      range.getFormulas(),
      range.getNumberFormats(),
      range.getDataValidations(),
    ];
    for (const { row, column, name } of places) {
      const formula = texts[row - 1]?.[column - 1] ?? '';
      if (formula !== '') formulas.set(name, namedFormula(formula, named, byName));
      formats.set(name, shown[row - 1]?.[column - 1] ?? '');
      rules.set(name, namedRule(checks[row - 1]?.[column - 1] ?? null, sheets));
    }
    for (const rule of sheet.getConditionalFormatRules()) {
      const condition = rule.getBooleanCondition();
      const criteria = condition?.getCriteriaValues().map((value) => {
        const text = String(value);
        return text.startsWith('=') ? namedFormula(text, named, byName) : text;
      });
      const what = [condition?.getCriteriaType(), criteria, condition?.getBackground()];
      for (const area of rule.getRanges()) colours.push([namedRange(area, sheets), ...what].join('|'));
    }
    for (const chart of sheet.getCharts()) titles.push(String(chart.getOptions().get('title')));
  }
  return { formulas, formats, rules, colours, titles };
}
