import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { dataWordsOf } from '../../core/words/data-words';
import { NoOverview } from '../frame/no-overview';
import { PageFrame } from '../frame/page-frame';
import { TablesGate } from '../frame/tables-gate';
import { ViewNav } from '../frame/view-nav';
import { ImportCard } from '../import/import-card';
import { oneOf, remember, remembered } from '../parts/remembered';
import type { ReadListId, SidebarData, TablesAnswer } from '../server/api';
import { useTables } from '../server/use-tables';
import { AnonymiseCard } from './anonymise-card';
import { CheckCard } from './check-card';
import './data.css';
import { useDataLanguage } from '../parts/language-context';
import { ExportCard } from './export-card';
import { LoginTab } from './login-tab';
import { OutgrownCard } from './outgrown-card';

/** The lists whose rows come in, are looked over and are taken out. */
const LISTS: readonly ReadListId[] = [
  'daily',
  'archive',
  'leads',
  'actions',
  'deals',
  'adoption',
  'improvements',
];

/** What is done with rows as a whole. */
const TABS = ['import', 'check', 'export', 'logins'] as const;
type Tab = (typeof TABS)[number];

/** データ: files that come in, what may be wrong with the rows, files taken out, and logins looked at. */
export function DataPage() {
  const [tab, setTab] = useState<Tab>(() => oneOf(TABS, remembered('data')) ?? 'import');
  const open = (next: Tab) => {
    setTab(next);
    remember('data', next);
  };
  return (
    <PageFrame wordsOf={dataWordsOf} nav={<DataNav open={tab} onOpen={open} />}>
      {(data) => <DataTabs tab={tab} data={data} />}
    </PageFrame>
  );
}

function DataNav({ open, onOpen }: { readonly open: Tab; readonly onOpen: (tab: Tab) => void }) {
  const { viewsLabel, tabs } = useDataLanguage().words.dataView;
  return <ViewNav label={viewsLabel} views={TABS} names={tabs} open={open} onOpen={onOpen} />;
}

interface DataTabsProps {
  readonly tab: Tab;
  readonly data: SidebarData;
}

/** All of it stays on the page, so that nothing found or begun is lost while something else is looked at. */
function DataTabs({ tab, data }: DataTabsProps) {
  const tables = useTables(LISTS, data);
  const asOf = data.overview?.settings.asOf ?? null;
  const wereLoginsOpen = useRef(false);
  if (tab === 'logins') wereLoginsOpen.current = true;
  return (
    <TablesGate tables={tables}>
      {(answer) => (
        <>
          <div hidden={tab !== 'import'}>
            <ImportCard answer={answer} data={data} />
          </div>
          <div hidden={tab !== 'check'}>
            {asOf === null ? <NoOverview /> : <CheckCard answer={answer} asOf={asOf} />}
          </div>
          <div hidden={tab !== 'export'}>
            {asOf === null ? <NoOverview /> : <TakenOut answer={answer} asOf={asOf} />}
          </div>
          {wereLoginsOpen.current && (
            <div hidden={tab !== 'logins'}>
              {data.overview ? (
                <LoginTab answer={answer} overview={data.overview} data={data} />
              ) : (
                <NoOverview />
              )}
            </div>
          )}
        </>
      )}
    </TablesGate>
  );
}

function TakenOut({ answer, asOf }: { readonly answer: TablesAnswer; readonly asOf: Day }) {
  return (
    <>
      <OutgrownCard answer={answer} />
      <ExportCard answer={answer} asOf={asOf} />
      <AnonymiseCard answer={answer} asOf={asOf} />
    </>
  );
}
