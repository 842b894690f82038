import { showPage } from './show-page';

/** ヘルプ: the manual in the user's language. */
export function openManual(): void {
  showPage('help', (language) => `manual-${language}`);
}
