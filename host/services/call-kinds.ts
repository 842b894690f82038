/** What a service call costs: it fetches from the spreadsheet, it changes it, or neither. */
export type CallKind = 'reads' | 'writes' | 'free';

/** Navigation: tells the script what it already knows, or where to look, without asking the spreadsheet. */
const FREE: Record<string, readonly string[]> = {
  SpreadsheetApp: ['getActive', 'getActiveSpreadsheet', 'getActiveSheet', 'getActiveRange', 'getUi'],
  Spreadsheet: ['getActiveSheet', 'getActiveRange', 'getRange', 'getRangeList', 'getId', 'getUrl'],
  Sheet: ['getRange', 'getRangeList', 'getSheetId', 'getParent', 'getActiveRange', 'newChart'],
  Range: [
    ...['getA1Notation', 'getRow', 'getRowIndex', 'getColumn', 'getLastRow', 'getLastColumn', 'getHeight'],
    ...['getWidth', 'getNumRows', 'getNumColumns', 'getSheet', 'getGridId', 'getCell', 'offset'],
  ],
  RangeList: ['getRanges'],
  NamedRange: ['getName', 'getRange'],
  Protection: ['getDescription', 'getProtectionType', 'getRange', 'getRangeName', 'isWarningOnly'],
  EmbeddedChart: ['getChartId', 'getContainerInfo', 'getOptions', 'getRanges', 'modify'],
  // A search brings every match whole, with where it stands.
  DeveloperMetadata: ['getId', 'getKey', 'getValue', 'getVisibility', 'getLocation'],
  DeveloperMetadataFinder: [
    ...['withKey', 'withValue', 'withId', 'withVisibility', 'withLocationType', 'onIntersectingLocations'],
  ],
};

/** Methods that fetch although their name does not start like it. */
const READS = /^(get|is|has|can|find)/;

/** Making something to be used later changes nothing yet. */
const MAKES = /^(new|create)/;

/**
 * The kind of a service call.
 *
 * | class | free | reads | writes |
 * |---|---|---|---|
 * | those of `FREE` above | the methods listed, `new…` and `create…` | `get… is… has… can… find…` | everything else, `flush` too |
 * | every other: builders, user interface, properties, locks, utilities | everything | – | – |
 *
 * @example callKind('Range', 'getValues') // 'reads'
 */
export function callKind(className: string, member: string): CallKind {
  const free = FREE[className];
  if (!free || free.includes(member) || MAKES.test(member)) return 'free';
  return READS.test(member) ? 'reads' : 'writes';
}
