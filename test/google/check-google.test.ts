import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { googleChecks } from './checks';
import { freeNames } from './free-names';
import { type Callers, globalFaults, globalsOf, namedFunctions } from './globals';
import { serviceTypes } from './google-types';
import { castFaults, currentOnlyFaults, serviceFaults } from './known-members';
import { manifestFaults } from './manifest';
import { pushFaults } from './pushed-files';
import { scopeFaults, scopesUsed } from './scopes';
import { syntaxFaults } from './syntax';
import { topLevelFaults } from './top-level';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

beforeAll(() => {
  execFileSync(process.execPath, ['build.mjs', 'addon', 'manual'], { cwd: ROOT, stdio: 'inherit' });
});

describe('googleChecks', () => {
  it('finds no fault in the add-on as it is built', () => {
    expect(googleChecks().filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it.each([
    ['SpreadsheetApp.openById("x")', ['No service is called', 'Nothing reaches beyond', 'Every function']],
    ['function evil(){fetch("https://example.com")}', ['Every function', 'The script is written']],
    ['function {', ['The script is written', 'The script needs', 'Every function', 'No service is called']],
  ])('finds every fault that %s brings into it, and goes on', (line, expected) => {
    const broken = mkdtempSync(join(tmpdir(), 'gyakusan-broken-'));
    try {
      cpSync(join(ROOT, 'dist'), broken, { recursive: true });
      appendFileSync(join(broken, 'Code.js'), line);
      const failed = googleChecks(broken).filter(({ faults }) => faults.length > 0);
      const missed = expected.filter((start) => !failed.some(({ says }) => says.startsWith(start)));
      expect(missed).toEqual([]);
    } finally {
      rmSync(broken, { recursive: true, force: true });
    }
  });
});

describe('freeNames', () => {
  it('finds what is asked of a name, also where it is taken apart, and nothing in texts, properties and variables', () => {
    const code = `
      Logger.log('Session.getUser()'); x.Utilities.sleep(1); const { flush, getUi: ui } = SpreadsheetApp;
      function f(MailApp) { MailApp.sendEmail(); } Logger.clear();`;
    const found = freeNames(code, [...serviceTypes().keys()]);
    expect(Object.fromEntries([...found].map(([name, members]) => [name, [...members].sort()]))).toEqual({
      Logger: ['clear', 'log'],
      SpreadsheetApp: ['flush', 'getUi'],
    });
  });
});

describe('serviceTypes', () => {
  it('has the services with their members, and no member of another one', () => {
    const types = serviceTypes();
    expect([...(types.get('LockService') ?? [])]).toEqual([
      'getDocumentLock',
      'getScriptLock',
      'getUserLock',
    ]);
    expect(types.get('SpreadsheetApp')?.has('BorderStyle')).toBe(true);
    expect(types.get('SpreadsheetApp')?.has('newTrigger')).toBe(false);
    expect(types.size).toBeGreaterThan(20);
    expect(types.has('Charset')).toBe(false);
  });
});

describe('manifestFaults', () => {
  const manifest = JSON.parse(read('appsscript.json'));
  const faultsWith = (change: object) => manifestFaults(JSON.stringify({ ...manifest, ...change }));

  it('finds nothing in the manifest that is shipped', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it.each([
    [{ runtimeVersion: 'V9' }, /runtimeVersion is "V9"/],
    [{ runtimeVersion: 'DEPRECATED_ES5' }, /has to be V8/],
    [{ exceptionLogging: 'SOMEWHERE' }, /exceptionLogging/],
    [{ timeZone: 'Asia/Nowhere' }, /no time zone/],
    [{ timeZone: undefined }, /timeZone is missing/],
    [{ oauthScope: [] }, /oauthScope is no field/],
    [{ toString: 'x' }, /toString is no field/],
    [{ oauthScopes: 'all' }, /no list of texts/],
    [{ oauthScopes: undefined }, /oauthScopes is missing/],
    [{ oauthScopes: [...manifest.oauthScopes, manifest.oauthScopes[0]] }, /twice/],
    [{ oauthScopes: ['https://example.com/auth/spreadsheets'] }, /no scope of Google's/],
    [{ webapp: { access: 'ANYONE', executeAs: 'USER_DEPLOYING' } }, /webapp opens/],
    [{ executionApi: { access: 'ANYONE' } }, /executionApi opens/],
    [{ dependencies: { libraries: [] } }, /dependencies loads/],
    [{ urlFetchWhitelist: ['https://example.com/'] }, /urlFetchWhitelist/],
    [{ addOns: 'x' }, /addOns is no object/],
  ])('finds what is wrong with %j', (change, fault) => {
    expect(faultsWith(change).join('\n')).toMatch(fault);
  });

  it.each(['', '[]', 'null', '{', '{}'])('takes %j for no manifest', (text) => {
    expect(manifestFaults(text)).toEqual(['appsscript.json is no JSON object with fields']);
  });
});

describe('scopeFaults', () => {
  const code = 'function f(){SpreadsheetApp.getUi().showSidebar(1);MailApp.sendEmail(1)}';
  const asking = (...names: readonly string[]) =>
    JSON.stringify({ oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) });
  const right = ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail'];

  it('finds nothing where what is needed is asked for', () => {
    expect(scopeFaults(asking(...right), code)).toEqual([]);
  });

  it('finds a scope that nothing needs', () => {
    expect(scopeFaults(asking(...right, 'drive'), code)).toEqual([
      'https://www.googleapis.com/auth/drive is asked for and nothing needs it',
    ]);
  });

  it.each(right)('finds that %s is missing', (missing) => {
    const others = right.filter((name) => name !== missing);
    expect(scopeFaults(asking(...others), code).join()).toMatch(`auth/${missing}, which is not asked for`);
  });

  it('needs the scope of triggers only where triggers are made or looked at', () => {
    expect([...scopesUsed('ScriptApp.getAuthorizationInfo()').scopes]).toEqual([]);
    expect([...scopesUsed('ScriptApp.getProjectTriggers()').scopes.keys()]).toEqual([
      'https://www.googleapis.com/auth/script.scriptapp',
    ]);
  });

  it('finds a service nobody wrote a permission down for', () => {
    expect(
      [...scopeFaults(asking(), 'function f(){UrlFetchApp.fetch("x");DriveApp.getFiles()}')].sort(),
    ).toEqual([
      'DriveApp is used, and no permission for it is known here',
      'UrlFetchApp is used, and no permission for it is known here',
    ]);
  });
});

describe('globalFaults', () => {
  const callers: Callers = {
    code: `var addon={};function onOpen(){ui.addItem(words.a,"start")}function onEdit(){}function onInstall(){}
      function start(){ScriptApp.newTrigger("tick")}function tick(){}function getIt(){}function setUp(){}
      /**\n * @customfunction\n */\nfunction SUM_UP(){}`,
    api: 'export interface ServerApi {\n  /** Reads. */\n  getIt: { readonly request: undefined };\n}\n',
    commandLine: "await call(host, 'setUp', {});",
  };

  it('finds nothing where every function is there and named', () => {
    expect(globalFaults(callers)).toEqual([]);
  });

  it.each(['onInstall', 'start', 'tick', 'getIt', 'setUp'])('finds that %s is not there', (name) => {
    const code = callers.code.replace(`function ${name}(`, `function another_${name}(`);
    expect(globalFaults({ ...callers, code }).join('\n')).toMatch(
      `names ${name}, which is no global function`,
    );
  });

  it('finds a function, and a namespace, that any page could call', () => {
    const code = callers.code.replace('var addon={}', 'var addon=function(){};function deleteAll(){}');
    expect([...globalFaults({ ...callers, code })].sort()).toEqual([
      'addon is global, and nobody names it: any page could call it',
      'deleteAll is global, and nobody names it: any page could call it',
    ]);
  });

  it('reads every caller of the add-on: no kind of them is missed', () => {
    const named = namedFunctions({
      code: read('dist/Code.js'),
      api: read('src/sidebar/server/api.ts'),
      commandLine: read('host/cli/run-addon.ts'),
    });
    const byCaller = (who: string) => [...named].filter(([, one]) => one === who).length;
    for (const who of ['a menu', 'a trigger', 'a formula', 'a page', 'a simple trigger'])
      expect({ who, some: byCaller(who) > 0 }).toEqual({ who, some: true });
    expect(named.size).toBe(globalsOf(read('dist/Code.js')).size - 1);
  });
});

describe('topLevelFaults', () => {
  it.each([
    ['const sheet = SpreadsheetApp.getActiveSpreadsheet();', 'SpreadsheetApp.getActiveSpreadsheet'],
    [
      'try { PropertiesService.getDocumentProperties() } catch (error) {}',
      'PropertiesService.getDocumentProperties',
    ],
    [
      'const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;',
      'SpreadsheetApp.DeveloperMetadataVisibility',
    ],
    ['var addon = (() => { Logger.log(1); return {}; })();', 'Logger.log'],
  ])('finds the call in %s', (code, use) => {
    expect(topLevelFaults(code)).toEqual([`${use} is used while the script is loaded`]);
  });

  it('finds a script that cannot be loaded at all', () => {
    expect(topLevelFaults('null.x')[0]).toMatch('cannot be loaded');
  });

  it('lets calls stand inside of functions', () => {
    expect(topLevelFaults('function f(){SpreadsheetApp.flush()}')).toEqual([]);
  });
});

describe('syntaxFaults', () => {
  it.each([
    ['class A { #x = 1; y() { return this.#x; } }', /newer words/],
    ['class A { static x = 1 }', /newer words/],
    ['const a = b?.c', /newer words/],
    ['const a = b ?? c', /newer words/],
    ['export const a = 1', /module/],
    ['import { a } from "./b"; a()', /module/],
    ['function f(){setTimeout(f, 1)}', /setTimeout/],
    ['function f(){return new URL("x")}', /URL/],
    ['function f(){fetch("x")}', /fetch/],
    ['function (', /cannot be parsed/],
  ])('finds what Apps Script would not take in %s', (code, fault) => {
    expect(syntaxFaults(code).join('\n')).toMatch(fault);
  });

  it('takes what V8 of Apps Script takes', () => {
    expect(syntaxFaults('const f=async({a,...b})=>({...b,a:a**2});class A{m(){return`f`}}')).toEqual([]);
  });
});

describe('serviceFaults, currentOnlyFaults, castFaults', () => {
  it('find a member that no type knows, and a service that is handed on', () => {
    expect(serviceFaults('function f(){SpreadsheetApp.getCurrentSheet()}')).toEqual([
      "SpreadsheetApp.getCurrentSheet is not in Google's types",
    ]);
    expect(serviceFaults('function f(){g(SpreadsheetApp)}')[0]).toMatch('handed on as a value');
    expect(serviceFaults('function f(){const{flush:x}=SpreadsheetApp;x()}')).toEqual([]);
  });

  it.each([
    'SpreadsheetApp.openById("x")',
    'a.openByUrl("x")',
    'SpreadsheetApp.open(file)',
    'SpreadsheetApp.create("x")',
    'a.addEditor("x@example.com")',
  ])('find that %s reaches beyond the open spreadsheet', (code) => {
    expect(currentOnlyFaults(code)).toHaveLength(1);
  });

  it('take other things that are opened and created for what they are', () => {
    expect(currentOnlyFaults('trigger.everyHours(1).create();SpreadsheetApp.getActiveSpreadsheet()')).toEqual(
      [],
    );
  });

  it('find a cast that hides a service, but for the one with a reason', () => {
    expect(castFaults('const app = SpreadsheetApp as any;')).toHaveLength(1);
    expect(castFaults('(SpreadsheetApp.getUi() as unknown as Odd).odd()')).toHaveLength(1);
    expect(castFaults('const script = ScriptApp as unknown as AsksForScopes;')).toEqual([]);
  });
});

describe('pushFaults', () => {
  const clasp = read('.clasp.json');
  const files = readdirSync(join(ROOT, 'dist'));

  it('finds nothing in what is built', () => {
    expect(pushFaults(clasp, files)).toEqual([]);
  });

  it('finds a file too many, one too few, two of one name, and another root', () => {
    expect(pushFaults(clasp, [...files, 'notes.txt'])).toEqual(['notes.txt does not belong into dist/']);
    expect(pushFaults(clasp, files.slice(1))).toEqual([`${files[0]} is missing in dist/`]);
    expect(pushFaults(clasp, [...files, 'Code.html']).join()).toMatch('two files are called Code');
    expect(pushFaults('{"scriptId":"x"}', files).join()).toMatch('rootDir');
  });
});
