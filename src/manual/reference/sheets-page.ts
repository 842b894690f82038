import { PACKAGES } from '../../../templates/packages';
import { templatesFor } from '../../template/library';
import type { PackageId, SheetId } from '../../template/types';
import { headingAnchor, markdownPage, markdownTable } from './markdown';
import type { ReferenceSource } from './reference-source';

/** シート一覧: every sheet, what it is for, and the sets it comes with. */
export function sheetsPage({ words, about, library, say }: ReferenceSource): string {
  const { sheets } = words;
  const sets = (Object.keys(PACKAGES) as PackageId[]).map((id) => ({
    name: words.packages[id],
    holds: new Set(templatesFor(library, PACKAGES[id]).map((template) => template.id)),
  }));
  const rows = library.templates.map(({ id }) => [
    `[${sheets[id]}](items.md#${headingAnchor(sheets[id])})`,
    about[id],
    setsWith(id),
  ]);
  return markdownPage([
    `# ${say.sheets.title}`,
    say.sheets.count(`${rows.length}`),
    markdownTable([say.sheets.sheet, say.sheets.about, say.sheets.sets], rows),
    say.sheets.added(words.journal.sheet),
  ]);

  function setsWith(id: SheetId): string {
    const names = sets.filter(({ holds }) => holds.has(id)).map(({ name }) => name);
    return names.length === sets.length ? say.sheets.everySet : names.join(say.comma);
  }
}
