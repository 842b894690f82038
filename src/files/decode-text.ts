/** Byte order marks, and the encodings they say. */
const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of a file exported by Excel, Sheets or a phone system: UTF-8 (with or without a byte order mark), UTF-16
 * with one, or Shift_JIS as Windows writes it (cp932). Null when it is none of them, as an .xlsx file is.
 *
 * @example decodeText(new Uint8Array([0x93, 0xfa, 0x95, 0x74])) // '日付', from Shift_JIS
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  for (const encoding of marked ? [marked.encoding] : ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Binary files happen to be valid in some encoding now and then; text never has a zero character.
      return text.includes('\0') ? null : text;
    } catch {
      // These bytes are not of this encoding: the next one is tried.
    }
  }
  return null;
}
