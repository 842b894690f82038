import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../core/words/index';
import { pageWordsOf } from '../core/words/page-words';
import { Failure } from './failure';
import { LanguageProvider } from './language-context';
import { Loading } from './loading';
import { OverviewCards } from './overview-cards';
import { PageHeader } from './page-header';
import { ProblemsCard } from './problems-card';
import { useSidebarData } from './use-sidebar-data';
import { Welcome } from './welcome';

/** The sidebar: loading, failed, not installed yet, or the overview. */
export function App() {
  const [chosen, setChosen] = useState<Language | null>(null);
  const { data, failure, busy, language, ask } = useSidebarData(chosen);
  const say = pageWordsOf(language).sidebar;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const refresh = () => ask('getOverview');
  return (
    <LanguageProvider value={language}>
      <PageHeader
        overview={data?.overview ?? null}
        busy={busy !== null}
        onRefresh={refresh}
        onLanguage={setChosen}
      />
      <main aria-busy={busy !== null}>
        {failure !== null && (
          <Failure
            title={data?.overview ? say.staleTitle : say.failedTitle}
            reason={failure}
            onReload={refresh}
          />
        )}
        {!data && failure === null && <Loading />}
        {data && !data.installed && (
          <Welcome busy={busy === 'installFromSidebar'} onInstall={() => ask('installFromSidebar')} />
        )}
        {data?.installed && !data.overview && (
          <p class="notice">
            <strong>{say.noOverview}</strong>
            <br />
            {say.noOverviewText}
          </p>
        )}
        {data && data.problems.length > 0 && <ProblemsCard problems={data.problems} />}
        {data?.overview && <OverviewCards overview={data.overview} />}
      </main>
    </LanguageProvider>
  );
}
