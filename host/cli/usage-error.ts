/** Something in what the user gave us that only they can mend; its message is one whole sentence saying how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
