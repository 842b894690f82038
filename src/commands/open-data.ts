import { showPage } from './show-page';

/** データ: the page where files come in, rows are looked over, and files are taken out. */
export function openData(): void {
  showPage('data', () => 'data');
}
