import { createContext, runInContext } from 'node:vm';

/** What names functions of the script. */
export interface Callers {
  /** The script itself: menus, triggers, and the marks of custom functions. */
  readonly code: string;
  /** `src/sidebar/server/api.ts`: the calls of the pages. */
  readonly api: string;
  /** The command line, which sets a spreadsheet up by the same calls. */
  readonly commandLine: string;
}

/** Functions Sheets calls by their name alone: https://developers.google.com/apps-script/guides/triggers */
const SIMPLE_TRIGGERS = ['onOpen', 'onInstall', 'onEdit'];
/** The one name behind which the bundle keeps everything else; an object, so that no page can call it. */
const NAMESPACE = 'addon';

/** The globals a script adds to an empty realm, by name. */
export function globalsOf(code: string): ReadonlyMap<string, unknown> {
  const realm = createContext({});
  const names = () => runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[];
  const before = new Set(names());
  runInContext(code, realm);
  const added = names().filter((name) => !before.has(name));
  return new Map(added.map((name) => [name, runInContext(name, realm)]));
}

/** The functions somebody names, each with who does. */
export function namedFunctions({ code, api, commandLine }: Callers): ReadonlyMap<string, string> {
  const [, calls = ''] = /export interface ServerApi \{\n([\s\S]*?)\n\}/.exec(api) ?? [];
  const found: readonly (readonly [who: string, text: string, name: RegExp])[] = [
    ['a menu', code, /\.addItem\([^"'`()]*,\s*["'`](\w+)["'`]\)/g],
    ['a trigger', code, /\.newTrigger\(["'`](\w+)["'`]\)/g],
    ['a formula', code, /@customfunction\s*\*\/\s*function (\w+)/g],
    ['a page', calls, /^ {2}(\w+): /gm],
    ['the command line', commandLine, /\bcall\(host, '(\w+)'/g],
  ];
  const named = found.flatMap(([who, text, name]) =>
    [...text.matchAll(name)].map(([, one]) => [one as string, who] as const),
  );
  const simple = SIMPLE_TRIGGERS.map((name) => [name, 'a simple trigger'] as const);
  return new Map([...named, ...simple]);
}

/** Functions that are named and not there, and globals that are there and nobody names. */
export function globalFaults(callers: Callers): readonly string[] {
  const globals = globalsOf(callers.code);
  const named = namedFunctions(callers);
  return [
    ...[...named].flatMap(([name, who]) =>
      typeof globals.get(name) === 'function' ? [] : [`${who} names ${name}, which is no global function`],
    ),
    ...[...globals].flatMap(([name, value]) => {
      if (named.has(name) || (name === NAMESPACE && typeof value === 'object')) return [];
      return [`${name} is global, and nobody names it: any page could call it`];
    }),
  ];
}
