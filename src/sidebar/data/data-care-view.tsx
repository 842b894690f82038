import { TablesGate } from '../frame/tables-gate';
import { ImportCard } from '../import/import-card';
import type { ListId, SidebarData } from '../server/api';
import { useTables } from '../server/use-tables';

/** The lists whose rows can be brought in, looked over and taken out. */
const LISTS: readonly ListId[] = ['daily', 'archive', 'leads', 'actions', 'deals'];

/** データ: files brought in, what may be wrong with the rows, and files taken out. */
export function DataCareView({ data }: { readonly data: SidebarData }) {
  const tables = useTables(LISTS, data);
  return <TablesGate tables={tables}>{(answer) => <ImportCard answer={answer} data={data} />}</TablesGate>;
}
