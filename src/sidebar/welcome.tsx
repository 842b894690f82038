import { useLanguage } from './language-context';

/** The page of a spreadsheet without the templates: what installing does, and the button that does it. */
export function Welcome({ busy, onInstall }: { readonly busy: boolean; readonly onInstall: () => void }) {
  const say = useLanguage().words.sidebar;
  return (
    <section class="card" aria-labelledby="welcome">
      <h2 id="welcome">{say.welcome}</h2>
      <p>{say.welcomeText}</p>
      <button type="button" class="primary" aria-disabled={busy} onClick={() => busy || onInstall()}>
        {busy ? say.installing : say.install}
      </button>
    </section>
  );
}
