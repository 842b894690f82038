import { NoOverview } from '../frame/no-overview';
import { TablesGate } from '../frame/tables-gate';
import { ImportCard } from '../import/import-card';
import type { ListId, SidebarData } from '../server/api';
import { useTables } from '../server/use-tables';
import { CheckCard } from './check-card';
import { ExportCard } from './export-card';
import { OutgrownCard } from './outgrown-card';
import './data.css';

/** The lists whose rows can be brought in, looked over and taken out. */
const LISTS: readonly ListId[] = ['daily', 'archive', 'leads', 'actions', 'deals'];

/** データ: files brought in, what may be wrong with the rows, and files taken out. */
export function DataCareView({ data }: { readonly data: SidebarData }) {
  const tables = useTables(LISTS, data);
  if (!data.overview) return <NoOverview />;
  const { asOf } = data.overview.settings;
  return (
    <TablesGate tables={tables}>
      {(answer) => (
        <>
          <OutgrownCard answer={answer} />
          <ImportCard answer={answer} data={data} />
          <CheckCard answer={answer} asOf={asOf} />
          <ExportCard answer={answer} asOf={asOf} />
        </>
      )}
    </TablesGate>
  );
}
