/** Names that look like addresses and are asked for by nobody. */
const NAMESPACES = [
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
];

/** A link, with its words, that opens a tab of its own when somebody follows it; the page itself asks for nothing. */
const FOLLOWED_LINK =
  /<a href="https:\/\/[^"]*"(?=[^>]*\btarget="_blank")(?=[^>]*\brel="[^"]*noopener)[^>]*>[^<]*/g;

/**
 * The foreign addresses a page could ask for: in attributes, styles, imports and calls.
 *
 * Every address counts, wherever it stands, but namespaces and links that people follow; and so does whatever is loaded
 * by an address without a protocol.
 *
 * @example pageFaults('<img src="//example.com/a.png">') // ['src="//example.com/a.png is an address outside of the page']
 */
export function pageFaults(page: string): readonly string[] {
  const rest = page.replace(FOLLOWED_LINK, '<a>');
  const addresses = [...rest.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]*/g)].map(
    ([address]) => address,
  );
  const loaded = [
    ...rest.matchAll(
      /<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?\s(?:src|srcset|href|data)=["']?(?!data:)[^"'\s>]+/g,
    ),
    ...rest.matchAll(/\burl\(\s*["']?(?!data:|#|["')])[^)]{1,60}/g),
    ...rest.matchAll(/@import\b[^;]{1,60}/g),
    ...rest.matchAll(/\b(?:import|fetch|importScripts|sendBeacon)\(\s*["'`][^"'`]{1,60}/g),
  ].map(([text]) => text);
  const foreign = new Set([...addresses.filter((one) => !NAMESPACES.includes(one)), ...loaded]);
  return [...foreign].map((one) => `${one.slice(0, 90)} is an address outside of the page`);
}
