import { openHost } from './services/open-host';

describe('Host.open', () => {
  const code = `
    function onOpen(e) {
      SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addItem(String(e.authMode), 'main').addToUi();
      if (e.authMode !== ScriptApp.AuthMode.NONE) PropertiesService.getDocumentProperties().getProperty('a');
    }`;

  it('runs onOpen with the authorisation mode', () => {
    for (const mode of ['NONE', 'LIMITED', 'FULL'] as const) {
      const host = openHost(code);
      host.open(mode);
      expect(host.ui.menus).toEqual([{ title: 'ja', items: [{ label: mode, functionName: 'main' }] }]);
    }
  });

  it('does nothing when the bundle has no onOpen', () => {
    expect(() => openHost('').open('NONE')).not.toThrow();
  });

  it('lets nothing through in NONE but the menu, the language and pages', () => {
    const calls = {
      'SpreadsheetApp.getActive()': 'SpreadsheetApp.getActive',
      'PropertiesService.getDocumentProperties()': 'PropertiesService.getDocumentProperties',
      'Session.getActiveUser()': 'Session.getActiveUser',
      'LockService.getDocumentLock()': 'LockService.getDocumentLock',
      'SpreadsheetApp.getUi().alert("a")': 'Ui.alert',
    };
    for (const [call, name] of Object.entries(calls)) {
      const host = openHost(`function onOpen() { ${call}; }`);
      expect(() => host.open('NONE')).toThrow(`You do not have permission to call ${name}`);
    }
    const allowed =
      'function onOpen() { HtmlService.createHtmlOutput("a").setTitle("b"); Logger.log("c"); console.log; }';
    expect(() => openHost(allowed).open('NONE')).not.toThrow();
  });

  it('opens no sidebar, asks no question and makes no trigger in LIMITED', () => {
    const calls = [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("a"))',
      'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("a"), "b")',
      'SpreadsheetApp.getUi().alert("a")',
      'ScriptApp.newTrigger("a")',
    ];
    for (const call of calls) {
      expect(() => openHost(`function onOpen() { ${call}; }`).open('LIMITED')).toThrow(
        /^You do not have permission/,
      );
    }
  });
});

describe('createHost', () => {
  it('refuses a bundle that calls a service at its top level', () => {
    expect(() => openHost('SpreadsheetApp.getActive();')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
  });
});

describe('Host.call', () => {
  it('passes arguments and gives the result', () => {
    expect(openHost('function add(a, b) { return a + b; }').call('add', 1, 2)).toBe(3);
  });

  it('throws for a function the bundle does not have, even if the realm has one of that name', () => {
    const host = openHost('var notAFunction = 1;');
    for (const name of ['missing', 'parseInt', 'notAFunction', 'SpreadsheetApp']) {
      expect(() => host.call(name)).toThrow(`Script function not found: ${name}`);
    }
  });

  it('recalculates when the function is done', () => {
    const host = openHost(`function main() {
      SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=1+1');
    }`);
    host.call('main');
    expect(host.engine.workbook.getActiveSheet().getRange('A1').getValue()).toBe(2);
  });
});

describe('Host.run', () => {
  const code = `
    function echo(value) { return value; }
    function kind(value) { return [value.constructor === Array, Array.isArray(value)]; }
    function make(what) { return eval(what); }
    function secret_() { return 1; }
    function nothing() {}`;

  it('carries JSON-like values both ways, as values of the realm', async () => {
    const host = openHost(code);
    const value = { a: [1, 'x', true, null, { b: [] }] };
    expect(await host.run('echo', [value])).toEqual(value);
    expect(await host.run('kind', [[1]])).toEqual([true, true]);
    expect(await host.run('nothing', [])).toBeNull();
  });

  it('answers a burst of more calls than Sheets runs at once, every one, none while another runs', async () => {
    const host = openHost(`
      var inside = 0, most = 0;
      function work(i) { most = Math.max(most, ++inside); SpreadsheetApp.getActiveSheet().getRange(i, 1).setValue(i); inside--; return i; }
      function mostAtOnce() { return most; }`);
    const numbers = Array.from({ length: 25 }, (_, i) => i + 1);
    expect(await Promise.all(numbers.map((i) => host.run('work', [i])))).toEqual(numbers);
    expect(await host.run('mostAtOnce', [])).toBe(1);
    expect(host.spreadsheet.getLastRow()).toBe(25);
  });

  it('refuses results that Apps Script cannot carry, naming the place', async () => {
    const host = openHost(code);
    const refused = {
      'new Date(0)': 'result is a Date',
      '[{ day: new Date(0) }]': 'result[0].day is a Date',
      'new Map()': 'result is a Map',
      '({ a: new Set() })': 'result.a is a Set',
      '({ a: function () {} })': 'result.a is a function',
      '[undefined]': 'result[0] is undefined',
      '({ a: undefined })': 'result.a is undefined',
      '[NaN]': 'result[0] is the number NaN',
      '1 / 0': 'result is the number Infinity',
      'SpreadsheetApp.getActive()': 'result is a Spreadsheet of Apps Script',
      'new (class Row {})()': 'result is an object of a class',
      'var a = []; a.push(a); a': 'result[0] is an object that contains itself',
    };
    for (const [what, message] of Object.entries(refused)) {
      await expect(host.run('make', [what])).rejects.toThrow(message);
    }
  });

  it('refuses arguments that cannot be carried, before the function runs', async () => {
    const host = openHost('function write() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); }');
    await expect(host.run('write', ['a', new Date(0)])).rejects.toThrow('argument 2 is a Date');
    expect(host.spreadsheet.getLastRow()).toBe(0);
  });

  it('calls no function ending in _ and none the bundle does not have', async () => {
    const host = openHost(code);
    await expect(host.run('secret_', [])).rejects.toThrow('Script function not found: secret_');
    await expect(host.run('eval', ['1'])).rejects.toThrow('Script function not found: eval');
  });

  it('passes on what the function throws', async () => {
    const host = openHost('function main() { throw new Error("困った"); }');
    await expect(host.run('main', [])).rejects.toThrow('困った');
  });
});

describe('Host.edited', () => {
  const code = `
    var seen = [];
    function onEdit(e) { seen.push([e.range.getA1Notation(), e.value, String(e.authMode), e.source.getName()]); }
    function edits() { return seen; }`;

  it('runs onEdit with the range, and with the value when it is one cell', () => {
    const host = openHost(code, { title: '活動' });
    const sheet = host.spreadsheet.getActiveSheet();
    sheet.getRange('A1').setValue(5);
    host.edited(sheet.getRange('A1'));
    host.edited(sheet.getRange('A1:B2'));
    expect(host.call('edits')).toEqual([
      ['A1', '5', 'LIMITED', '活動'],
      ['A1:B2', undefined, 'LIMITED', '活動'],
    ]);
  });

  it("is not run by the script's own edits", () => {
    const host = openHost(
      `${code} function write() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); }`,
    );
    host.call('write');
    expect(host.call('edits')).toEqual([]);
  });
});

describe('Host.serviceCalls', () => {
  it('tells the latest execution of each function, and not what tests and tools look at', () => {
    const host = openHost(`
      function read(n) { for (var i = 0; i < n; i++) SpreadsheetApp.getActiveSheet().getLastRow(); }
      function idle() {}`);
    host.call('read', 5);
    host.call('read', 2);
    host.call('idle');
    host.spreadsheet.getSheets();
    expect(host.serviceCalls()).toMatchObject({
      read: { reads: 2, writes: 0, total: 2 },
      idle: { reads: 0, writes: 0, total: 0 },
    });
  });
});

describe('beforeCall', () => {
  it('is told of each call of a service, and can make it fail', () => {
    const calls: string[] = [];
    const host = openHost(
      'function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1).clear(); }',
      {
        beforeCall: (call) => {
          calls.push(call);
          if (call === 'Range.clear') throw new Error('timed out');
        },
      },
    );
    calls.length = 0;
    expect(() => host.call('write')).toThrow('timed out');
    expect(calls).toEqual([
      'SpreadsheetApp.getActiveSheet',
      'Sheet.getRange',
      'Range.setValue',
      'Range.clear',
    ]);
  });
});

describe('Host.snapshot', () => {
  const code = `
    function fill() {
      var book = SpreadsheetApp.getActive();
      var sheet = book.insertSheet('活動');
      sheet.getRange('A1:C2').setValues([['日付', '件数', '計'], [new Date(2026, 3, 1), 3, '=B2*2']]);
      sheet.getRange('A1:C1').setBackground('#123456').setNotes([['いつ', '', '']]);
      sheet.getRange('B2:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).setHelpText('0～9').build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(2).setBold(true).setRanges([sheet.getRange('B2:B9')]).build()]);
      sheet.getRange('B:B').addDeveloperMetadata('field', 'count');
      sheet.getRange('2:2').addDeveloperMetadata('row', 'first');
      sheet.addDeveloperMetadata('sheet', 'log');
      book.addDeveloperMetadata('version', '3');
      book.setNamedRange('件数', sheet.getRange('B2:B9'));
      sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B9')).setOption('title', '推移').build());
      sheet.getRange('A1:C1').protect().setDescription('見出し').setWarningOnly(true);
      sheet.setFrozenRows(1);
      sheet.setColumnWidth(1, 123);
      sheet.hideColumns(5);
      book.setSpreadsheetTimeZone('America/New_York');
      PropertiesService.getDocumentProperties().setProperty('a', '1');
      CacheService.getUserCache().put('b', '2');
      ScriptApp.newTrigger('daily').timeBased().everyDays(1).create();
    }
    function tell() {
      var book = SpreadsheetApp.getActive();
      var sheet = book.getSheetByName('活動');
      var range = sheet.getRange('A1:C2');
      return JSON.stringify([
        range.getValues(), range.getFormulas(), range.getBackgrounds(), range.getNotes(), range.getNumberFormats(),
        sheet.getSheetId(), sheet.getFrozenRows(), sheet.getColumnWidth(1), sheet.isColumnHiddenByUser(5),
        sheet.getRange('B9').getDataValidation().getHelpText(),
        sheet.getConditionalFormatRules().map(function (rule) { return rule.getRanges()[0].getA1Notation(); }),
        book.createDeveloperMetadataFinder().find().map(function (found) { return [found.getId(), found.getKey(), found.getValue(), String(found.getLocation().getLocationType())]; }),
        book.getRangeByName('件数').getA1Notation(),
        sheet.getCharts().map(function (chart) { return [chart.getOptions().get('title'), chart.getRanges()[0].getA1Notation()]; }),
        book.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (each) { return each.getDescription(); }),
        book.getSpreadsheetTimeZone(), PropertiesService.getDocumentProperties().getProperties(),
        CacheService.getUserCache().get('b'), ScriptApp.getProjectTriggers().length,
      ]);
    }
    function grow() { SpreadsheetApp.getActive().getSheetByName('活動').insertColumnBefore(1).insertRowBefore(1); }
    function places() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('活動');
      return [sheet.getCharts()[0].getRanges()[0].getA1Notation(),
        sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(),
        sheet.getRange('C3').getDataValidation() !== null, sheet.getRange('C:C').getDeveloperMetadata().length];
    }`;

  it('holds everything, so that another host tells the same', () => {
    const first = openHost(code);
    first.call('fill');
    const snapshot = first.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
    const second = openHost(code, { snapshot });
    expect(JSON.parse(String(second.call('tell')))).toEqual(JSON.parse(String(first.call('tell'))));
  });

  it('gives a spreadsheet that lives on: everything follows when it grows', () => {
    const first = openHost(code);
    first.call('fill');
    const second = openHost(code, { snapshot: first.snapshot() });
    second.call('grow');
    expect(second.call('places')).toEqual(['B2:C10', 'C3:C10', 'B2:D2', true, 1]);
  });

  it('does not change when the host goes on', () => {
    const host = openHost(code);
    const before = host.snapshot();
    host.call('fill');
    expect(before.services.charts).toEqual([]);
    expect(Object.keys(before.workbook.sheets ?? {})).toHaveLength(1);
  });
});
