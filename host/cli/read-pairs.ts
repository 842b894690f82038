/**
 * The numbers of `name=number,name=number`, or null when the text is not of that form, a name comes twice, or a number
 * is not above 0. A number may be a percentage: `30%` is 0.3.
 *
 * @example readPairs('connect=0.3,win=25%') // Map { 'connect' → 0.3, 'win' → 0.25 }
 */
export function readPairs(text: string): ReadonlyMap<string, number> | null {
  const pairs = new Map<string, number>();
  for (const part of text.split(',')) {
    const match = /^\s*(\w+)\s*=\s*(\d+(?:\.\d+)?|\.\d+)(%?)\s*$/.exec(part);
    if (!match) return null;
    const [, name, digits, percent] = match as unknown as [string, string, string, string];
    const value = percent ? Number(digits) / 100 : Number(digits);
    if (pairs.has(name) || !(value > 0) || !Number.isFinite(value)) return null;
    pairs.set(name, value);
  }
  return pairs;
}
