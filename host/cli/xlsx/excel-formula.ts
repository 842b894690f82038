/** The last row an Excel sheet has. */
const LAST_ROW = 1_048_576;

/** Texts and quoted sheet names, which are no formula, beside everything else. */
const PARTS = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** `A2:A`, `$A$2:$C`: from a cell to the end of a column. */
const OPEN_RANGE = /(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d+):(\$?[A-Z]{1,3})(?![\w$.(!])/g;

/**
 * Functions younger than the file format, which Excel knows in files by a prefix only: [MS-XLSX] 2.2.3, as far as Sheets
 * has them too. Of the names with a dot that is all but a few.
 */
const NEW_FUNCTIONS =
  /(?<![\w.])(?!(?:NETWORKDAYS\.INTL|WORKDAY\.INTL|ERROR\.TYPE|ISO\.CEILING)\()((?:[A-Z]+\.)+[A-Z0-9]+|IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|CONCAT|ISOWEEKNUM|DAYS|IFNA|XLOOKUP|XMATCH|LET|SEQUENCE|UNIQUE)(?=\()/g;

/** A link to a sheet, which Sheets names by its id and Excel by a cell on it. */
const SHEET_LINK = /HYPERLINK\("#gid=(\d+)"/gi;

/**
 * A formula of Sheets as Excel files have it: without the equals sign, open ranges closed at Excel's last row, links to
 * sheets leading to their first cell.
 *
 * @param sheetNames the names of all sheets by their ids; needed only where links are
 * @example excelFormula("=SUM('日次'!$D$2:$D)") // "SUM('日次'!$D$2:$D$1048576)"
 */
export function excelFormula(formula: string, sheetNames: ReadonlyMap<string, string> = new Map()): string {
  return formula
    .replace(/^=/, '')
    .replace(SHEET_LINK, (link, id: string) => {
      const name = sheetNames.get(id);
      return name === undefined
        ? link
        : `HYPERLINK("#'${name.replaceAll("'", "''").replaceAll('"', '""')}'!A1"`;
    })
    .split(PARTS)
    .map((part, i) => {
      // Splitting by a group puts what the group matched at the odd places.
      if (i % 2 === 1) return part;
      return part.replace(OPEN_RANGE, `$1$2$3:$4$2${LAST_ROW}`).replace(NEW_FUNCTIONS, '_xlfn.$1');
    })
    .join('');
}
