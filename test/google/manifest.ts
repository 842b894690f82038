/**
 * What `appsscript.json` may hold: https://developers.google.com/apps-script/manifest (read in 2026). A field is one of
 * some words, a list of texts, a time zone or an object.
 */
const FIELDS: Readonly<Record<string, readonly string[] | 'texts' | 'zone' | 'object'>> = {
  addOns: 'object',
  chat: 'object',
  dependencies: 'object',
  exceptionLogging: ['NONE', 'STACKDRIVER'],
  executionApi: 'object',
  oauthScopes: 'texts',
  runtimeVersion: ['STABLE', 'V8', 'DEPRECATED_ES5'],
  sheets: 'object',
  timeZone: 'zone',
  urlFetchWhitelist: 'texts',
  webapp: 'object',
};

/** Fields Google knows and this add-on must not have, with what each would do. */
const UNWANTED: Readonly<Record<string, string>> = {
  executionApi: 'opens the functions to callers from outside the spreadsheet',
  webapp: 'opens an address on the web',
  urlFetchWhitelist: 'is for scripts that ask the network for something',
  dependencies: 'loads code of others, or a service with permissions of its own',
};

/** The scopes a manifest asks for; none where it cannot be read. */
export function scopesAsked(manifest: string): readonly string[] {
  const { oauthScopes } = read(manifest);
  return Array.isArray(oauthScopes) ? oauthScopes.map(String) : [];
}

/**
 * What is wrong with the text of a manifest, a sentence each.
 * @example manifestFaults('{"runtimeVersion":"V9"}') // ['runtimeVersion is "V9", not one of STABLE, V8, …', …]
 */
export function manifestFaults(manifest: string): readonly string[] {
  const fields = read(manifest);
  if (Object.keys(fields).length === 0) return ['appsscript.json is no JSON object with fields'];
  const faults = Object.entries(fields).flatMap(([field, value]) => [
    ...fieldFaults(field, value),
    ...(UNWANTED[field] ? [`${field} ${UNWANTED[field]}`] : []),
  ]);
  if (fields.runtimeVersion !== 'V8')
    faults.push('runtimeVersion has to be V8: the bundle is written for it');
  if (!('timeZone' in fields)) faults.push('timeZone is missing');
  // Without the list Google works the scopes out by itself, and asks for all spreadsheets of the user.
  const scopes = scopesAsked(manifest);
  if (scopes.length === 0) faults.push('oauthScopes is missing');
  if (new Set(scopes).size < scopes.length) faults.push('oauthScopes names a scope twice');
  const odd = scopes.filter((scope) => !/^https:\/\/www\.googleapis\.com\/auth\/[\w.]+$/.test(scope));
  return [...faults, ...odd.map((scope) => `${scope} is no scope of Google's`)];
}

function fieldFaults(field: string, value: unknown): readonly string[] {
  if (!Object.hasOwn(FIELDS, field)) return [`${field} is no field of a manifest`];
  const rule = FIELDS[field] as (typeof FIELDS)[string];
  if (rule === 'texts') {
    const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return isTexts ? [] : [`${field} is no list of texts`];
  }
  if (rule === 'zone') {
    return isTimeZone(value) ? [] : [`${field} is ${JSON.stringify(value)}, which is no time zone`];
  }
  if (rule === 'object') {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? [] : [`${field} is no object`];
  }
  return rule.includes(value as string)
    ? []
    : [`${field} is ${JSON.stringify(value)}, not one of ${rule.join(', ')}`];
}

function isTimeZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

function read(manifest: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(manifest);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
