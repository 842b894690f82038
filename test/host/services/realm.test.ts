import { createVmRealm, inAddOn, openHost, refusal } from './open-host';

describe('the realm of the bundle', () => {
  it('has no global that Apps Script lacks', () => {
    const names = [
      ...[
        'process',
        'require',
        'module',
        'window',
        'document',
        'fetch',
        'URL',
        'URLSearchParams',
        'setTimeout',
      ],
      ...[
        'setInterval',
        'TextEncoder',
        'TextDecoder',
        'atob',
        'btoa',
        'crypto',
        'performance',
        'structuredClone',
      ],
      ...[
        'WebAssembly',
        'SharedArrayBuffer',
        'Atomics',
        'queueMicrotask',
        'global',
        'Buffer',
        'XMLHttpRequest',
      ],
    ];
    const realm = createVmRealm();
    expect(names.filter((name) => name in realm.global)).toEqual([]);
  });

  it('does not lead to the objects of Node', () => {
    const attempt = `function main() {
      try { return typeof constructor.constructor('return process')(); } catch (e) { return e.message; }
    }`;
    expect(openHost(attempt).call('main')).toBe('process is not defined');
  });

  it('has the language, the services and a console', () => {
    const types = inAddOn(() => [
      ...[typeof Map, typeof Promise, typeof Intl, typeof Proxy, typeof console.log],
      ...[typeof SpreadsheetApp, typeof HtmlService, typeof PropertiesService, typeof LockService],
    ]);
    expect(types).toEqual([
      'function',
      'function',
      'object',
      'function',
      'function',
      ...Array(4).fill('object'),
    ]);
  });

  it('throws a ReferenceError for a service the add-on has no use for', () => {
    expect(refusal(() => UrlFetchApp.fetch('https://example.com'))).toBe('UrlFetchApp is not defined');
  });

  it('gets errors of its own class', () => {
    // `refusal` tells a foreign error from one of the realm.
    expect(refusal(() => SpreadsheetApp.getActive().getRange('nonsense'))).toBe('範囲が見つかりません');
  });
});

describe("the realm's Date", () => {
  it("has the script's time zone as local time, whatever the zone of the process", () => {
    const code = `function main() {
      const day = new Date(2026, 3, 1);
      const parts = [day.getFullYear(), day.getMonth(), day.getDate(), day.getDay(), day.getHours()];
      day.setDate(31);
      return [parts, day.toISOString(), day.getTimezoneOffset(), String(new Date(2026, 3, 1)), Date.parse('2026/04/01'),
        new Date('2026-04-01').toISOString(), new Date('2026-04-01T00:00').toISOString(), new Date(NaN).getDate()];
    }`;
    expect(openHost(code).call('main')).toEqual([
      [2026, 3, 1, 3, 0],
      '2026-04-30T15:00:00.000Z',
      -540,
      'Wed Apr 01 2026 00:00:00 GMT+0900 (Asia/Tokyo)',
      Date.UTC(2026, 2, 31, 15),
      '2026-04-01T00:00:00.000Z',
      '2026-03-31T15:00:00.000Z',
      Number.NaN,
    ]);
    const american = openHost(code, { scriptTimeZone: 'America/New_York' }).call('main') as unknown[];
    expect(american.slice(0, 3)).toEqual([[2026, 3, 1, 3, 0], '2026-05-01T04:00:00.000Z', 240]);
  });

  it("follows the host's clock", () => {
    const now = () => Date.UTC(2026, 3, 1, 0, 0);
    const found = inAddOn(() => [new Date().toISOString(), Date.now(), new Date() instanceof Date], { now });
    expect(found).toEqual(['2026-04-01T00:00:00.000Z', now(), true]);
  });
});
