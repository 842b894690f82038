/**
 * What an error says, also one thrown by the add-on: its `Error` is another realm's, so `instanceof` does not know it.
 *
 * @example errorMessage(new Error('no such sheet')) // 'no such sheet'
 */
export function errorMessage(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
