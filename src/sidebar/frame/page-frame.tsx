import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/words/index';
import type { SharedWords } from '../../core/words/shared-words';
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
  /** The catalogue of the page. */
  readonly wordsOf: (language: Language) => SharedWords;
  /** The way between the views of the page, once the sheets are there. */
  readonly nav: ComponentChildren;
  readonly children: (data: SidebarData) => ComponentChildren;
}

/** What every page of the add-on has around its views: loading, failed, not installed yet, the language and the add-on. */
export function PageFrame({ wordsOf, nav, children }: PageFrameProps) {
  const [chosen, setChosen] = useState<Language | null>(() => oneOf(LANGUAGES, remembered('language')));
  const { data, failure, busy, language, refresh, send } = useServer(chosen, wordsOf);
  const spoken = useMemo(() => ({ language, words: wordsOf(language) }), [language]);
  const say = spoken.words.sidebar;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const speak = (next: Language) => {
    setChosen(next);
    remember('language', next);
  };
  return (
    <LanguageProvider value={spoken}>
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
