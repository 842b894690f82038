/** What a person chose last, by name. The page may not be allowed to remember anything: then null. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`gyakusan.${name}`);
  } catch {
    return null;
  }
}

/** Remembers a choice for the next time, where that is allowed; nothing depends on it. */
export function remember(name: string, choice: string): void {
  try {
    localStorage.setItem(`gyakusan.${name}`, choice);
  } catch {
    // The choice holds until the page is closed.
  }
}

/** The one of `choices` that was chosen or asked for; null where it is none of them any more. */
export const oneOf = <T extends string>(choices: readonly T[], text: string | null): T | null =>
  choices.find((choice) => choice === text) ?? null;
