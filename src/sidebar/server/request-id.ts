/** A name for a request that no other has, by which the add-on knows it again when it is sent a second time. */
export const requestId = (): string => crypto.randomUUID();
