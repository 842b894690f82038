import { installScriptRun } from './install-script-run';

/** No request of any kind; what the page needs must be in it. Links may still open a tab of their own. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; form-action 'none'; base-uri 'none'";

/**
 * The text to show in a sidebar's or dialog's frame: the add-on's page, with the security policy and
 * `google.script` in front of everything else in its head.
 *
 * @param dark the colour scheme it begins with
 * @example framedPage('<p>こんにちは</p>', false) // '<meta http-equiv=…><script>…</script><p>こんにちは</p>'
 */
export function framedPage(content: string, dark: boolean): string {
  const first = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>(${installScriptRun})(${dark})</script>`;
  // After the doctype at the earliest: anything before it would put the page in quirks mode.
  const opening =
    /<head(\s[^>]*)?>/i.exec(content) ??
    /<html(\s[^>]*)?>/i.exec(content) ??
    /^\s*<!doctype[^>]*>/i.exec(content);
  const at = opening ? opening.index + opening[0].length : 0;
  return content.slice(0, at) + first + content.slice(at);
}
