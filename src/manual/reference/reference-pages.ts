import type { Language } from '../../core/words/index';
import { itemsPage } from './items-page';
import { kpisPage } from './kpis-page';
import { referenceSource } from './reference-source';
import { sheetsPage } from './sheets-page';

/** The pages of the manual that are written from the catalogues and templates, by their file: `{ 'kpis.md': '# KPI…' }`. */
export function referencePages(language: Language): { readonly [file: string]: string } {
  const source = referenceSource(language);
  return { 'sheets.md': sheetsPage(source), 'items.md': itemsPage(source), 'kpis.md': kpisPage(source) };
}
