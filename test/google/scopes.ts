import { freeNames } from './free-names';
import { serviceTypes } from './google-types';
import { scopesAsked } from './manifest';

const SCOPE = 'https://www.googleapis.com/auth/';

/**
 * Which permission a service needs, by the "Authorization" paragraphs of https://developers.google.com/apps-script/reference.
 * Members named need it; `'*'` stands for all others. null: none.
 */
const NEEDS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  SpreadsheetApp: { '*': 'spreadsheets.currentonly' },
  ScriptApp: {
    '*': null,
    newTrigger: 'script.scriptapp',
    getProjectTriggers: 'script.scriptapp',
    getUserTriggers: 'script.scriptapp',
    deleteTrigger: 'script.scriptapp',
  },
  MailApp: { '*': 'script.send_mail' },
  Session: { '*': null, getActiveUser: 'userinfo.email', getEffectiveUser: 'userinfo.email' },
  Charts: { '*': null },
  HtmlService: { '*': null },
  LockService: { '*': null },
  PropertiesService: { '*': null },
  CacheService: { '*': null },
  Utilities: { '*': null },
  Logger: { '*': null },
};

/** Methods that need a permission though they belong to what another service gives. */
const SHOWS_A_PAGE = /\.(showSidebar|showModalDialog|showModelessDialog)\(/;

/**
 * The scopes a script needs, each with a use that needs it; and the services of which nobody wrote down what they need.
 * @example scopesUsed('MailApp.sendEmail("a@example.com", "b", "c")').scopes // Map { '…/script.send_mail' => 'MailApp.sendEmail' }
 */
export function scopesUsed(code: string): {
  readonly scopes: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
} {
  const scopes = new Map<string, string>();
  const unknown: string[] = [];
  for (const [service, members] of freeNames(code, [...serviceTypes().keys()])) {
    const needs = NEEDS[service];
    if (!needs) unknown.push(service);
    for (const member of needs ? members : []) {
      const scope = needs?.[member] ?? needs?.['*'];
      if (scope) scopes.set(SCOPE + scope, `${service}.${member}`);
    }
  }
  const [, shows] = SHOWS_A_PAGE.exec(code) ?? [];
  if (shows) scopes.set(`${SCOPE}script.container.ui`, `Ui.${shows}`);
  return { scopes, unknown };
}

/** Where what a script needs and what its manifest asks for are not the same. */
export function scopeFaults(manifest: string, code: string): readonly string[] {
  const { scopes, unknown } = scopesUsed(code);
  const asked = scopesAsked(manifest);
  return [
    ...unknown.map((service) => `${service} is used, and no permission for it is known here`),
    ...[...scopes].flatMap(([scope, use]) =>
      asked.includes(scope) ? [] : [`${use} needs ${scope}, which is not asked for`],
    ),
    ...asked.flatMap((scope) => (scopes.has(scope) ? [] : [`${scope} is asked for and nothing needs it`])),
  ];
}
