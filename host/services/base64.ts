const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in UTF-8, unsigned. */
export function utf8Bytes(text: string): number[] {
  const escaped = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return escaped.map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

/**
 * Base64 of bytes, signed (as Apps Script's are) or not.
 * @example encodeBase64(utf8Bytes('abc')) // 'YWJj'
 */
export function encodeBase64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3).map((byte) => byte & 255);
    const left = bytes.length - i;
    text += DIGITS.charAt(a >> 2) + DIGITS.charAt(((a & 3) << 4) | (b >> 4));
    text += left > 1 ? DIGITS.charAt(((b & 15) << 2) | (c >> 6)) : '=';
    text += left > 2 ? DIGITS.charAt(c & 63) : '=';
  }
  return text;
}

/**
 * The bytes of a Base64 text, signed as in Apps Script (-128 to 127).
 * @throws when the text is not Base64
 */
export function decodeBase64(text: string): number[] {
  if (!/^(?:[\w+/-]{4})*(?:[\w+/-]{2}(?:==)?|[\w+/-]{3}=?)?$/.test(text))
    throw new Error('Could not decode string.');
  const digits = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    bytes.push(byte > 127 ? byte - 256 : byte);
  }
  return bytes;
}
