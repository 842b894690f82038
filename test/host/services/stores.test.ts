import { inAddOn, openHost, refusal } from './open-host';

describe('PropertiesService', () => {
  it('keeps texts apart for script, document and user', () => {
    const found = inAddOn(() => {
      const document = PropertiesService.getDocumentProperties();
      document.setProperty('a', '1').setProperties({ b: '2', c: 3 as never });
      document.deleteProperty('b');
      return [
        document.getProperties(),
        document.getKeys(),
        PropertiesService.getUserProperties().getProperty('a'),
      ];
    });
    expect(found).toEqual([{ a: '1', c: '3' }, ['a', 'c'], null]);
  });

  it('refuses a value over 9 KB, counted in bytes, and a store over 500 KB', () => {
    const value = () => PropertiesService.getUserProperties().setProperty('a', 'あ'.repeat(3100));
    const store = () => {
      for (let i = 0; i < 60; i++)
        PropertiesService.getUserProperties().setProperty(`key${i}`, 'a'.repeat(9000));
    };
    expect(refusal(value)).toMatch(/larger than 9 KB/);
    expect(refusal(store)).toMatch(/exceeded the property storage quota/);
  });
});

describe('CacheService', () => {
  it('forgets a value when its time is over', () => {
    let now = 0;
    const code = `
      function put() { CacheService.getDocumentCache().put('a', 'x', 60); }
      function get() { return CacheService.getDocumentCache().get('a'); }`;
    const host = openHost(code, { now: () => now });
    host.call('put');
    now = 59_000;
    expect(host.call('get')).toBe('x');
    now = 61_000;
    expect(host.call('get')).toBeNull();
  });

  it('refuses a value over 100 KB', () => {
    expect(refusal(() => CacheService.getUserCache().put('a', 'a'.repeat(102_401)))).toBe(
      'Argument too large: value',
    );
  });
});

describe('LockService', () => {
  const code = `
    function take() { var lock = LockService.getDocumentLock(); lock.waitLock(1000); return lock.hasLock(); }
    function holds() { return LockService.getDocumentLock().hasLock(); }
    function attempt() { return LockService.getDocumentLock().tryLock(10); }`;

  it('gives the lock, and takes it back at the end of the execution', () => {
    const host = openHost(code);
    expect(host.call('take')).toBe(true);
    expect(host.call('holds')).toBe(false);
  });

  it('does not give a lock that somebody else holds', () => {
    const host = openHost(code, { lockedElsewhere: () => true });
    expect(host.call('attempt')).toBe(false);
    expect(() => host.call('take')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});

describe('ScriptApp triggers', () => {
  it('are kept, listed and deleted, one of each kind', () => {
    const found = inAddOn(() => {
      const trigger = ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(8).create();
      ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
      const told = ScriptApp.getProjectTriggers().map((each) => [
        each.getHandlerFunction(),
        String(each.getEventType()),
      ]);
      ScriptApp.deleteTrigger(trigger);
      return [told, ScriptApp.getProjectTriggers().length];
    });
    expect(found).toEqual([
      [
        ['daily', 'CLOCK'],
        ['changed', 'ON_CHANGE'],
      ],
      1,
    ]);
    const twice = () => {
      for (const name of ['a', 'b']) ScriptApp.newTrigger(name).timeBased().everyHours(1).create();
    };
    expect(refusal(twice)).toMatch(/too many triggers/);
  });

  it('cannot be made when the person refused the scope, which the script can ask before', () => {
    const scope = 'https://www.googleapis.com/auth/script.scriptapp';
    const make = () => ScriptApp.newTrigger('a').timeBased().everyDays(1).create();
    const ask = () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    };
    expect(refusal(make, { refusedScopes: [scope] })).toMatch(/^Specified permissions are not sufficient/);
    expect(inAddOn(ask, { refusedScopes: [scope] })).toBe(true);
    expect(inAddOn(ask)).toBe(false);
  });
});
