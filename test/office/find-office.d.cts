/** The path of LibreOffice, or null. */
export function findOffice(): string | null;
