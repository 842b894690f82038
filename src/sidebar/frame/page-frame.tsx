import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/words/index';
import { pageWordsOf } from '../../core/words/page-words';
import { LanguageProvider } from '../parts/language-context';
import { oneOf, remember, remembered } from '../parts/remembered';
import type { SidebarData } from '../server/api';
import { ServerProvider } from '../server/server-context';
import { useServer } from '../server/use-server';
import { Welcome } from '../start/welcome';
import { Failure } from './failure';
import { Loading } from './loading';
import { PageHeader } from './page-header';

const LANGUAGES: readonly Language[] = ['ja', 'en'];

interface PageFrameProps {
  /** The way between the views of the page, once the sheets are there. */
  readonly nav: ComponentChildren;
  readonly children: (data: SidebarData) => ComponentChildren;
}

/** What every page of the add-on has around its views: loading, failed, not installed yet, the language and the add-on. */
export function PageFrame({ nav, children }: PageFrameProps) {
  const [chosen, setChosen] = useState<Language | null>(() => oneOf(LANGUAGES, remembered('language')));
  const { data, failure, busy, language, refresh, send } = useServer(chosen);
  const say = pageWordsOf(language).sidebar;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

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
        {data?.installed && nav}
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
          {data?.installed && children(data)}
        </main>
      </ServerProvider>
    </LanguageProvider>
  );
}
