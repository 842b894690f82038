import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../core/words/index';
import { pageWordsOf } from '../core/words/page-words';
import { Failure } from './frame/failure';
import { Loading } from './frame/loading';
import { PageHeader } from './frame/page-header';
import { ProblemsCard } from './frame/problems-card';
import { ViewBody } from './frame/view-body';
import { ViewNav } from './frame/view-nav';
import { VIEWS, type View } from './frame/views';
import { LanguageProvider } from './parts/language-context';
import { remember, remembered } from './parts/remembered';
import { ServerProvider } from './server/server-context';
import { useServer } from './server/use-server';
import { Welcome } from './start/welcome';

const LANGUAGES: readonly Language[] = ['ja', 'en'];

const oneOf = <T extends string>(choices: readonly T[], text: string | null): T | null =>
  choices.find((choice) => choice === text) ?? null;

/** The sidebar: loading, failed, not installed yet, or the view that is open. */
export function App({ asked }: { readonly asked: string | null }) {
  const [chosen, setChosen] = useState<Language | null>(() => oneOf(LANGUAGES, remembered('language')));
  const [view, setView] = useState<View>(
    () => oneOf(VIEWS, asked) ?? oneOf(VIEWS, remembered('view')) ?? 'today',
  );
  const { data, failure, busy, language, refresh, send } = useServer(chosen);
  const say = pageWordsOf(language).sidebar;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const open = (next: View) => {
    setView(next);
    remember('view', next);
    window.scrollTo(0, 0);
  };
  const speak = (next: Language) => {
    setChosen(next);
    remember('language', next);
  };
  return (
    <LanguageProvider value={language}>
      <ServerProvider value={{ send, refresh, busy }}>
        <PageHeader
          overview={data?.overview ?? null}
          busy={busy !== null}
          onRefresh={refresh}
          onLanguage={speak}
        />
        {data?.installed && <ViewNav open={view} onOpen={open} />}
        <main aria-busy={busy !== null}>
          {failure !== null && (
            <Failure
              title={data?.overview ? say.staleTitle : say.failedTitle}
              reason={failure}
              onReload={refresh}
            />
          )}
          {!data && failure === null && <Loading />}
          {data && !data.installed && <Welcome />}
          {data && data.problems.length > 0 && <ProblemsCard problems={data.problems} />}
          {data?.installed && <ViewBody view={view} data={data} />}
        </main>
      </ServerProvider>
    </LanguageProvider>
  );
}
