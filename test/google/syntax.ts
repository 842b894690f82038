import { transformSync } from 'esbuild';
import { freeNames } from './free-names';

/** What the bundle is built for: Apps Script's V8 knows neither `#private` members nor static class fields. */
const TARGET = 'es2019';

/** What browsers or Node have and Apps Script has not: https://developers.google.com/apps-script/guides/v8-runtime */
const ABSENT = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'URL', 'URLSearchParams'],
  ...['TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'performance', 'structuredClone'],
  ...['window', 'document', 'navigator', 'localStorage', 'process', 'require', 'module', 'Buffer'],
];

/** Why Apps Script could not load a script: words it cannot parse, modules, names it does not have. */
export function syntaxFaults(code: string): readonly string[] {
  try {
    // The compiler leaves a script alone that needs no lowering.
    const lowered = transformSync(code, { target: TARGET }).code;
    const same = transformSync(code, { target: 'esnext' }).code;
    const faults = lowered === same ? [] : [`the script is written in newer words than ${TARGET}`];
    if (/^\s*(import|export)\b/m.test(transformSync(code, { target: 'esnext' }).code))
      faults.push('the script is a module, which Apps Script does not know');
    const absent = [...freeNames(code, ABSENT).keys()];
    return [...faults, ...absent.map((name) => `${name} is used, which Apps Script does not have`)];
  } catch (error) {
    return [`the script cannot be parsed: ${String(error).split('\n').slice(0, 2).join(' ')}`];
  }
}
