import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/index';

export const ROOT = join(__dirname, '../..');
export const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** A page of the manual: its file's name, and its text. */
export interface ManualFile {
  readonly name: string;
  readonly text: string;
}

/** The folder of the manual in a language, from the root. */
export const folderOf = (language: Language): string => `docs/manual/${language}`;

/** The pages of the manual in a language, by name. */
export function readManual(language: Language): readonly ManualFile[] {
  const folder = join(ROOT, folderOf(language));
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
