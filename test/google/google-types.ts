import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The services of Apps Script, each with its members, as @types/google-apps-script declares them. Google generates
 * that package's lists from its own reference.
 *
 * @example serviceTypes().get('LockService') // Set { 'getDocumentLock', 'getScriptLock', 'getUserLock' }
 */
export function serviceTypes(): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const services = new Map<string, ReadonlySet<string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name, type] of text.matchAll(/^declare var (\w+): GoogleAppsScript\.\w+\.(\w+);/gm)) {
      const members = membersOf(text, type as string);
      // Lists of constants stand among the services.
      if (members.size > 0) services.set(name as string, members);
    }
  }
  return services;
}

function membersOf(text: string, type: string): ReadonlySet<string> {
  const [, body = ''] = new RegExp(`interface ${type} \\{\\n([\\s\\S]*?)\\n {8}\\}`).exec(text) ?? [];
  return new Set([...body.matchAll(/^ {12}(\w+)[(:?<]/gm)].map(([, name]) => name as string));
}
