import { useState } from 'preact/hooks';
import { pageWordsOf } from '../core/words/page-words';
import { PageFrame } from './frame/page-frame';
import { ProblemsCard } from './frame/problems-card';
import { SidebarNav } from './frame/sidebar-nav';
import { ViewBody } from './frame/view-body';
import { VIEWS, type View } from './frame/views';
import { oneOf, remember, remembered } from './parts/remembered';

/** The sidebar: what is wrong with the settings, and the view that is open. */
export function App({ asked }: { readonly asked: string | null }) {
  const [view, setView] = useState<View>(
    () => oneOf(VIEWS, asked) ?? oneOf(VIEWS, remembered('view')) ?? 'today',
  );
  const open = (next: View) => {
    setView(next);
    remember('view', next);
    window.scrollTo(0, 0);
  };
  return (
    <PageFrame wordsOf={pageWordsOf} nav={<SidebarNav open={view} onOpen={open} />}>
      {(data) => (
        <>
          {data.problems.length > 0 && <ProblemsCard problems={data.problems} />}
          <ViewBody view={view} data={data} onOpen={open} />
        </>
      )}
    </PageFrame>
  );
}
