/**
 * What a spreadsheet takes for a formula or a command when it opens a file of text: `=`, `+`, `-`, `@`, also full-width and
 * behind blanks, and a tab, a line break or a null at the beginning (OWASP, "CSV Injection"; ASVS 1.2.10). Apostrophes
 * before it are counted in, so that a guard can be told from what was there.
 */
const RISKY = /^'*(?:[\t\r\n\0]|[\s\u200b-\u200d\u2060\0]*[=+\-@＝＋－＠])/;

/**
 * A text as it can be put in a file that people open with a spreadsheet: an apostrophe before what would be a formula.
 * Numbers are not texts: they need no guard.
 *
 * @example guarded('=HYPERLINK("http://example.com")') // `'=HYPERLINK("http://example.com")`
 */
export const guarded = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** The text that was guarded: `unguarded(guarded(text))` is `text`, whatever it is. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
