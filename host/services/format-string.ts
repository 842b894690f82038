/**
 * Fills a template as `Utilities.formatString` does: `%s %d %f %x %e %%` with flags, width and precision.
 * @example formatString('%03d件 %.1f%%', [7, 12.34]) // '007件 12.3%'
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%([-+0 ]*)(\d*)(?:\.(\d+))?([sdifxe%])/g, (_, flags, width, precision, kind) => {
    if (kind === '%') return '%';
    const value = values[next++];
    const text = sign(flags, value, kind) + formatOne(value, kind, precision);
    if (flags.includes('-')) return text.padEnd(Number(width));
    const zeros = flags.includes('0') && kind !== 's';
    if (!zeros) return text.padStart(Number(width));
    const [, lead = '', digits = ''] = /^([-+ ]?)(.*)$/.exec(text) ?? [];
    return lead + digits.padStart(Number(width) - lead.length, '0');
  });
}

function sign(flags: string, value: unknown, kind: string): string {
  if (kind === 's' || Number(value) < 0) return '';
  return flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}

function formatOne(value: unknown, kind: string, precision: string | undefined): string {
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
    case 'f':
      return Number(value).toFixed(precision === undefined ? 6 : Number(precision));
    case 'e':
      return Number(value).toExponential(precision === undefined ? 6 : Number(precision));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    default:
      return String(Math.trunc(Number(value)));
  }
}
