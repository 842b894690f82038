import type { DigestWords } from '../core/digest/say-digest';
import { type Said, sayWords } from './say-words';
import { SELF_TEST_CELLS, SELF_TEST_CHARTS, type SelfTestWords } from './self-test-cells';
import type { SheetId, Template } from './types';

/**
 * Every template in one language, as plain JSON: what the add-on carries beside its script and reads when sheets are
 * installed, repaired or changed.
 *
 * - `notices` – the sentences of digests and reminders, which the script says only when its clock runs
 * - `selfTest` – what the self-test tries, and its words; no other command reads them
 * - `needs` – by sheet: itself and every sheet its formulas and choices refer to, directly or by another one
 */
export interface Library {
  readonly templates: readonly Said<Template>[];
  readonly notices: DigestWords;
  readonly selfTest: SelfTestWords & {
    readonly cells: typeof SELF_TEST_CELLS;
    readonly charts: typeof SELF_TEST_CHARTS;
  };
  readonly needs: { readonly [S in SheetId]?: readonly SheetId[] };
}

/** Says the templates in the language of a catalogue and finds out which of them cannot do without which. */
export function buildLibrary(
  templates: readonly Template[],
  words: { readonly notices: { readonly digest: DigestWords }; readonly selfTest: SelfTestWords },
): Library {
  const said = templates.map((template) => sayWords(template, words));
  const direct = new Map(said.map((template) => [template.id, sheetsNamedIn(template)]));
  const needs = said.map(({ id }) => [id, reached(id, direct)] as const);
  return {
    templates: said,
    notices: words.notices.digest,
    selfTest: { ...words.selfTest, cells: SELF_TEST_CELLS, charts: SELF_TEST_CHARTS },
    needs: Object.fromEntries(needs),
  };
}

/** The sheets a template's formulas (`{settings.month.value}`) and lists (`in: 'settings.members'`) name. */
function sheetsNamedIn(template: Said<Template>): readonly SheetId[] {
  const names = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'formula' && typeof value === 'string') {
        for (const name of value.match(/(?<=\{)\w+(?=\.)/g) ?? []) names.add(name);
      } else if (key === 'in' && typeof value === 'string') names.add(value.slice(0, value.indexOf('.')));
      else look(value);
    }
  };
  look(template.blocks);
  return [...names] as SheetId[];
}

function reached(from: SheetId, direct: ReadonlyMap<SheetId, readonly SheetId[]>): readonly SheetId[] {
  const found = new Set<SheetId>([from]);
  for (const id of found) for (const next of direct.get(id) ?? []) found.add(next);
  return [...found];
}

/** The templates of some sheets and of all those they need, in the order of the library. */
export function templatesFor(
  { templates, needs }: Library,
  ids: readonly SheetId[] | 'all',
): readonly Said<Template>[] {
  if (ids === 'all') return templates;
  const wanted = new Set(ids.flatMap((id) => needs[id] ?? []));
  return templates.filter(({ id }) => wanted.has(id));
}
