import { NoOverview } from '../frame/no-overview';
import { TablesGate } from '../frame/tables-gate';
import type { ListId, SidebarData } from '../server/api';
import { useTables } from '../server/use-tables';
import { CheckCard } from './check-card';
import { ExportCard } from './export-card';
import { OutgrownCard } from './outgrown-card';
import './data.css';

/** The lists whose rows are looked over and taken out. */
const LISTS: readonly ListId[] = ['daily', 'archive', 'leads', 'actions', 'deals'];

/** データ: what may be wrong with the rows, and files taken out. */
export function DataCareView({ data }: { readonly data: SidebarData }) {
  const tables = useTables(LISTS, data);
  if (!data.overview) return <NoOverview />;
  const { asOf } = data.overview.settings;
  return (
    <TablesGate tables={tables}>
      {(answer) => (
        <>
          <OutgrownCard answer={answer} />
          <CheckCard answer={answer} asOf={asOf} />
          <ExportCard answer={answer} asOf={asOf} />
        </>
      )}
    </TablesGate>
  );
}
