/** CSS names scripts commonly use; any other colour is written as hexadecimal digits. */
const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  purple: '#800080',
  pink: '#ffc0cb',
};

/**
 * A colour as Sheets reports it, `#rrggbb` in small letters; null for none.
 * @throws for a colour that is neither hexadecimal nor a common CSS name
 * @example hexColor('#FFF') // '#ffffff'
 */
export function hexColor(color: string | null): string | null {
  if (color === null || color === '' || color === 'transparent') return null;
  const text = color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = NAMED[text];
  if (!named) throw new Error(`Invalid color: ${color}`);
  return named;
}
