import type { FileText } from '../core/import/file-text';
import { decodeText } from './decode-text';
import { splitLines } from './split-lines';

/**
 * The lines of a CSV file, whatever its encoding, delimiter and line breaks; null when it is no text, as an .xlsx file is.
 *
 * @example const file = readFileText(new Uint8Array(await picked.arrayBuffer()));
 */
export function readFileText(bytes: Uint8Array): FileText | null {
  const text = decodeText(bytes);
  return text === null ? null : splitLines(text);
}
