/** Milliseconds to wait for the page to do what it does by and by. */
const PATIENCE = 10_000;

/**
 * Reads again and again until the assertion holds; when it never does, fails as the assertion last did.
 *
 * @example await eventually(() => cell('集計', 'B7'), (value) => expect(value).toBe(300))
 */
export async function eventually<T>(read: () => Promise<T>, assertion: (value: T) => void): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    try {
      return assertion(value);
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
