/** Text as the bytes of a Shift_JIS file, and what could not be written. */
export interface ShiftJis {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters Shift_JIS does not have, each once, in the order they come; 〓 stands for them in `bytes`. */
  readonly missing: readonly string[];
}

/** 〓, by which Japanese print marks a character that is missing. */
const GETA = 0x81ac;

/**
 * Characters that come from other systems, with the one of Shift_JIS that looks the same: wave dash, em dash, double bar,
 * minus, cent, pound, not, yen.
 */
const LOOK_ALIKES: readonly (readonly [there: string, here: string])[] = [
  ...[['\u301c', '\uff5e'] as const, ['\u2014', '\u2015'] as const, ['\u2016', '\u2225'] as const],
  ...[['\u2212', '\uff0d'] as const, ['\u00a2', '\uffe0'] as const, ['\u00a3', '\uffe1'] as const],
  ...[['\u00ac', '\uffe2'] as const, ['\u00a5', '\uffe5'] as const],
];

let codes: ReadonlyMap<string, number> | null = null;

/**
 * The code of every character, read back from the platform's own decoder: it decodes Shift_JIS as Windows does (cp932),
 * and no list has to be kept here. A character with several codes gets the first one, and none of the rows ED and EE,
 * which repeat others (WHATWG Encoding Standard, "index Shift_JIS pointer"). Made once, at the first call.
 */
function makeCodes(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('shift_jis');
  const made = new Map<string, number>();
  const add = (code: number, ...bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text.length === 1 && text !== '\ufffd' && !isPrivate(text) && !made.has(text)) made.set(text, code);
  };
  for (let byte = 0; byte < 0x80; byte++) made.set(String.fromCharCode(byte), byte);
  for (let byte = 0xa1; byte <= 0xdf; byte++) add(byte, byte);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if ((lead >= 0xa0 && lead <= 0xdf) || lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      if (trail !== 0x7f) add(lead * 256 + trail, lead, trail);
    }
  }
  for (const [there, here] of LOOK_ALIKES) {
    const code = made.get(here);
    if (code !== undefined && !made.has(there)) made.set(there, code);
  }
  return made;
}

const isPrivate = (text: string): boolean => text >= '\ue000' && text <= '\uf8ff';

/**
 * Text in Shift_JIS (cp932), as older Japanese programs ask for. Nothing is lost without a word: ask `missing` before the
 * file is handed on.
 *
 * @example encodeShiftJis('日本').bytes // 93 fa 96 7b
 * @example encodeShiftJis('😀').missing // ['😀']
 */
export function encodeShiftJis(text: string): ShiftJis {
  codes ??= makeCodes();
  const bytes = new Uint8Array(text.length * 2);
  const missing = new Set<string>();
  let length = 0;
  for (const character of text) {
    const code = codes.get(character);
    if (code === undefined) missing.add(character);
    const written = code ?? GETA;
    if (written > 0xff) bytes[length++] = written >> 8;
    bytes[length++] = written & 0xff;
  }
  return { bytes: bytes.slice(0, length), missing: [...missing] };
}
