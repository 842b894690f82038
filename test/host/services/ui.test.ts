import { inAddOn, openHost, refusal } from './open-host';

const dist = (code: string) => ({ code, html: { sidebar: '<p>こんにちは</p>' } });

describe('Ui menus', () => {
  it('are shown with their items, lines and menus inside', () => {
    const host = openHost(`function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('活動').addItem('記録', 'record').addSeparator()
        .addSubMenu(ui.createMenu('ほか').addItem('設定', 'settings')).addToUi();
      ui.createAddonMenu().addItem('開く', 'open').addToUi();
    }`);
    host.open();
    expect(host.ui.menus).toEqual([
      {
        title: '活動',
        items: [
          { label: '記録', functionName: 'record' },
          'separator',
          { label: 'ほか', items: [{ label: '設定', functionName: 'settings' }] },
        ],
      },
      { title: 'Gyakusan', items: [{ label: '開く', functionName: 'open' }] },
    ]);
  });
});

describe('Ui.alert and Ui.prompt', () => {
  const code = `function ask() {
    var ui = SpreadsheetApp.getUi();
    var sure = ui.alert('削除', 'よろしいですか', ui.ButtonSet.YES_NO) === ui.Button.YES;
    var name = ui.prompt('名前');
    ui.alert('済');
    return [sure, name.getSelectedButton() === ui.Button.CANCEL, name.getResponseText()];
  }`;

  it('wait for the answer of the person', () => {
    const host = openHost(code);
    host.ui.answer({ button: 'NO' }, { button: 'CANCEL', text: '田中' });
    expect(host.call('ask')).toEqual([false, true, '田中']);
    expect(host.ui.shown).toEqual([
      { kind: 'alert', title: '削除', prompt: 'よろしいですか' },
      { kind: 'prompt', title: null, prompt: '名前' },
      { kind: 'alert', title: null, prompt: '済' },
    ]);
  });

  it('refuse a title without buttons, as Apps Script does', () => {
    const odd = () => SpreadsheetApp.getUi().alert('題', 'text' as never);
    expect(refusal(odd)).toBe(
      "The parameters (String,String) don't match the method signature for Ui.alert.",
    );
  });
});

describe('HtmlService', () => {
  it("opens the bundle's pages in the sidebar and in dialogs", () => {
    const host = openHost('', {
      dist: dist(`function show() {
        var ui = SpreadsheetApp.getUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('今日'));
        ui.showModalDialog(HtmlService.createHtmlOutput('<b>1</b>').setWidth(400).setHeight(300), '確認');
      }`),
    });
    host.call('show');
    expect(host.ui.shown).toEqual([
      { kind: 'sidebar', page: { title: '今日', content: '<p>こんにちは</p>' } },
      { kind: 'dialog', page: { title: '確認', content: '<b>1</b>', width: 400, height: 300 }, modal: true },
    ]);
  });

  it('throws for a file the bundle does not have, and for templates', () => {
    expect(refusal(() => HtmlService.createHtmlOutputFromFile('none'))).toBe(
      'No HTML file named none was found.',
    );
    expect(refusal(() => HtmlService.createTemplateFromFile('sidebar'))).toMatch(
      /not available in the local host/,
    );
  });
});

describe('Spreadsheet.toast', () => {
  it('is shown', () => {
    const host = openHost(`function main() { SpreadsheetApp.getActive().toast('保存しました', '活動', 3); }`);
    host.call('main');
    expect(host.ui.shown).toEqual([{ kind: 'toast', message: '保存しました', title: '活動' }]);
  });
});

describe('Session', () => {
  it('knows the person, the language and the time zone of the script', () => {
    const found = inAddOn(
      () => [Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()],
      { user: 'rep@example.com', locale: 'en' },
    );
    expect(found).toEqual(['rep@example.com', 'en', 'Asia/Tokyo']);
  });
});

describe('Logger', () => {
  it('keeps what was logged', () => {
    const log = inAddOn(() => Logger.log('%s件', 3).log('済').getLog());
    expect(log).toBe('3件\n済\n');
  });
});
