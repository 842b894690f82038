/** Apps Script's words for the type of an argument, as they appear in its messages. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return Array.isArray(value[0]) ? 'number[][]' : 'number[]';
  if (typeof value === 'string') return 'String';
  return typeof value === 'object' ? 'Object' : typeof value;
}

/**
 * The error Apps Script throws for arguments no signature of a method takes.
 * @param method class and method, such as 'SpreadsheetApp.Range.setValues'
 */
export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return new Error(`The parameters (${types}) don't match the method signature for ${method}.`);
}

/** `value` as the object it stands for, or Apps Script's error that the method does not take it. */
export function requireArgument<T>(value: T | undefined, method: string, args: readonly unknown[]): T {
  if (value === undefined) throw signatureError(method, args);
  return value;
}

/** Throws unless `value` is a whole number (Apps Script cuts fractions off, which nobody means). */
export function requireInteger(value: unknown, method: string, args: readonly unknown[]): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw signatureError(method, args);
  return value;
}
