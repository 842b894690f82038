/** The path of Chromium or Chrome, or null. */
export function findChromium(): string | null;
/** The path of Chromium or Chrome; installs one when there is none. */
export function ensureChromium(): string;
