import { inAddOn, openHost, refusal } from './open-host';

/** A bundle with helpers: names columns by metadata and tells where each is now. */
const COLUMNS = `
function nameColumns() {
  var sheet = SpreadsheetApp.getActive().insertSheet('活動');
  sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
  ['A:A', 'B:B', 'C:C', 'D:D'].forEach(function (column, i) {
    sheet.getRange(column).addDeveloperMetadata('field', 'abcd'[i]);
  });
  sheet.getRange('2:2').addDeveloperMetadata('row', 'second');
  sheet.addDeveloperMetadata('sheet', 'log', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
function where() {
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map(function (found) {
    var place = found.getLocation();
    var range = place.getColumn() || place.getRow();
    var sheet = place.getSheet();
    return found.getValue() + ' ' + (range ? range.getSheet().getName() + '!' + range.getA1Notation().replace(/\\d+$/, '') : sheet && sheet.getName());
  });
}
function change(what) { var sheet = SpreadsheetApp.getActive().getSheetByName('活動'); eval(what); return where(); }
`;

describe('developer metadata', () => {
  const changed = (what: string) => {
    const host = openHost(COLUMNS);
    host.call('nameColumns');
    return host.call('change', what);
  };
  const at = (a: string, b: string, c: string, d: string, row = 'A2:Z') => [
    ...[`a 活動!${a}1:${a}`, `b 活動!${b}1:${b}`, `c 活動!${c}1:${c}`, `d 活動!${d}1:${d}`],
    ...[`second 活動!${row}`, 'log 活動'],
  ];

  it('is found where it was put', () => {
    expect(changed('')).toEqual(at('A', 'B', 'C', 'D'));
  });

  it('follows its column when columns are inserted', () => {
    expect(changed('sheet.insertColumnBefore(2)')).toEqual(at('A', 'C', 'D', 'E', 'A2:AA'));
    expect(changed('sheet.insertColumnsAfter(1, 2)')).toEqual(at('A', 'D', 'E', 'F', 'A2:AB'));
  });

  it('follows its column when others are deleted, and is gone with its own', () => {
    expect(changed('sheet.deleteColumn(2)')).toEqual([
      ...['a 活動!A1:A', 'c 活動!B1:B', 'd 活動!C1:C', 'second 活動!A2:Y', 'log 活動'],
    ]);
  });

  it('follows its column when columns are moved to the left or to the right', () => {
    expect(changed("sheet.moveColumns(sheet.getRange('D:D'), 1)")).toEqual(at('B', 'C', 'D', 'A'));
    expect(changed("sheet.moveColumns(sheet.getRange('A:B'), 5)")).toEqual(at('C', 'D', 'A', 'B'));
  });

  it('follows its row when rows are inserted, deleted and moved', () => {
    const letters = ['A', 'B', 'C', 'D'] as const;
    expect(changed('sheet.insertRowsBefore(1, 3)')).toEqual(at(...letters, 'A5:Z'));
    expect(changed('sheet.deleteRow(1)')).toEqual(at(...letters, 'A1:Z'));
    expect(changed("sheet.moveRows(sheet.getRange('2:2'), 6)")).toEqual(at(...letters, 'A5:Z'));
  });

  it('stays when the sheet is renamed, sorted or rewritten, and moves when it is moved', () => {
    expect(changed("sheet.sort(1); sheet.getRange('A1:D9').clear(); sheet.clear()")).toEqual(
      at('A', 'B', 'C', 'D'),
    );
    const renamed = at('A', 'B', 'C', 'D').map((text) => text.replace('活動', 'ログ'));
    expect(changed("sheet.setName('ログ')")).toEqual(renamed);
    expect(changed('SpreadsheetApp.getActive().moveActiveSheet(1)')).toEqual(at('A', 'B', 'C', 'D'));
  });

  it('is gone with its sheet', () => {
    expect(changed('SpreadsheetApp.getActive().deleteSheet(sheet)')).toEqual([]);
  });

  it('is copied with its sheet under new ids', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      sheet.addDeveloperMetadata('sheet').getRange('A:A').addDeveloperMetadata('column');
      const copy = sheet.copyTo(spreadsheet);
      const all = spreadsheet.createDeveloperMetadataFinder().find();
      const keys = copy
        .createDeveloperMetadataFinder()
        .find()
        .map((each) => each.getKey());
      return [copy.getName(), copy.getIndex(), keys, new Set(all.map((each) => each.getId())).size];
    });
    expect(found).toEqual(['シート1 のコピー', 2, ['sheet', 'column'], 4]);
  });

  it('can be changed, moved and removed', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A:A').addDeveloperMetadata('key', 'old');
      const [metadata] = sheet.getRange('A:A').getDeveloperMetadata();
      if (!metadata) return [];
      metadata.setKey('k').setValue('new').moveToColumn(sheet.getRange('C:C'));
      const place = metadata.getLocation();
      const told = [
        metadata.getKey(),
        metadata.getValue(),
        place.getColumn()?.getColumn(),
        String(place.getLocationType()),
      ];
      metadata.remove();
      return [...told, sheet.createDeveloperMetadataFinder().find().length];
    });
    expect(found).toEqual(['k', 'new', 3, 'COLUMN', 0]);
  });

  it('only hangs on whole rows and columns', () => {
    const some = () => SpreadsheetApp.getActiveSheet().getRange('A1:A5').addDeveloperMetadata('key');
    const two = () => SpreadsheetApp.getActiveSheet().getRange('A:B').addDeveloperMetadata('key');
    expect(refusal(some, { locale: 'en' })).toMatch(/^Adding developer metadata to arbitrary ranges/);
    expect(refusal(two, { locale: 'en' })).toMatch(/^Adding developer metadata to arbitrary ranges/);
  });
});

describe('DeveloperMetadataFinder.find', () => {
  it('narrows by key, value, visibility, kind of place and scope', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      const other = spreadsheet.insertSheet('別');
      const { COLUMN, SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      spreadsheet.addDeveloperMetadata('book');
      sheet.addDeveloperMetadata('k', 'x', PROJECT);
      sheet.getRange('B:B').addDeveloperMetadata('k', 'y');
      other.addDeveloperMetadata('k', 'x');
      const count = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) => finder.find().length;
      const all = () => spreadsheet.createDeveloperMetadataFinder();
      return [
        count(all()),
        count(all().withKey('k')),
        count(all().withKey('k').withValue('x')),
        count(all().withVisibility(PROJECT)),
        count(all().withLocationType(COLUMN)),
        count(all().withLocationType(SHEET)),
        count(sheet.createDeveloperMetadataFinder()),
        count(sheet.getRange('B:B').createDeveloperMetadataFinder()),
        count(sheet.getRange('B2').createDeveloperMetadataFinder()),
        count(
          sheet
            .getRange('B2')
            .createDeveloperMetadataFinder()
            .onIntersectingLocations()
            .withLocationType(COLUMN),
        ),
      ];
    });
    expect(found).toEqual([4, 3, 2, 1, 1, 2, 2, 1, 0, 1]);
  });
});
