/** A name for a request that no other has, by which the add-on knows it again when it is sent a second time. */
export const requestId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`.slice(
    0,
    40,
  );
