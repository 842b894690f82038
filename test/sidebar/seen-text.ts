import type { Locator } from 'playwright-core';

/** The text a person sees at a place of the page, every space and line break as one space. Waits for the place. */
export async function seenText(place: Locator): Promise<string> {
  // `innerText`, not `textContent`, which runs the lines of a card into one another.
  return (await place.innerText()).replace(/\s+/g, ' ');
}
