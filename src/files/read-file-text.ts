import type { FileText } from '../core/import/file-text';
import { atOnce, type Steps } from '../core/import/steps';
import { decodeText } from './decode-text';
import { splitLinesInSteps } from './split-lines';

/**
 * The lines of a CSV file, whatever its encoding, delimiter and line breaks; null when it is no text, as an .xlsx file is.
 *
 * @example const file = readFileText(new Uint8Array(await picked.arrayBuffer()));
 */
export const readFileText = (bytes: Uint8Array): FileText | null => atOnce(readFileTextInSteps(bytes));

/** `readFileText` in steps. */
export function* readFileTextInSteps(bytes: Uint8Array): Steps<FileText | null> {
  const text = decodeText(bytes);
  yield 0;
  return text === null ? null : yield* splitLinesInSteps(text);
}
