/** Node reads Shift_JIS but does not write it: this turns what it reads round, once for all codes. */
const CODES = (() => {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('shift_jis');
  const add = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (!text.includes('\uFFFD') && !codes.has(text)) codes.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  for (let lead = 0x81; lead <= 0xfc; lead++) for (let trail = 0x40; trail <= 0xfc; trail++) add(lead, trail);
  return codes;
})();

/** The bytes of a text as Excel for Windows saves it; throws for a character that Shift_JIS does not have. */
export function encodeShiftJis(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = CODES.get(character);
      if (!bytes) throw new Error(`encodeShiftJis requires characters of Shift_JIS, not "${character}"`);
      return [...bytes];
    }),
  );
}
