import { TablesGate } from '../frame/tables-gate';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { useTables } from '../server/use-tables';
import { SheetsOrInstall } from '../start/sheets-or-install';

/** リード: whom to contact today, what happened to a lead so far, and the action that is logged. */
export function LeadsView({ data }: { readonly data: SidebarData }) {
  const { words } = useLanguage();
  const isThere = data.sheets.includes('leads') && data.sheets.includes('actions');
  if (!isThere)
    return (
      <Card title={words.sidebar.views.leads}>
        <p>{words.leadsView.about}</p>
        <SheetsOrInstall data={data} sheets={['leads', 'actions']} from="leads" />
      </Card>
    );
  return <Leads data={data} />;
}

function Leads({ data }: { readonly data: SidebarData }) {
  const tables = useTables(['leads', 'actions', 'daily'], data);
  return <TablesGate tables={tables}>{() => null}</TablesGate>;
}
