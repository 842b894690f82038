import { TablesGate } from '../frame/tables-gate';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { useTables } from '../server/use-tables';
import { SheetsOrInstall } from '../start/sheets-or-install';

/** 商談: what the open deals are worth, how likely each is, and how long they take. */
export function DealsView({ data }: { readonly data: SidebarData }) {
  const { words } = useLanguage();
  const isThere = data.sheets.includes('deals');
  if (!isThere)
    return (
      <Card title={words.sidebar.views.deals}>
        <p>{words.dealsView.about}</p>
        <SheetsOrInstall data={data} sheets={['deals']} from="deals" />
      </Card>
    );
  return <Deals data={data} />;
}

function Deals({ data }: { readonly data: SidebarData }) {
  const tables = useTables(['deals'], data);
  return <TablesGate tables={tables}>{() => null}</TablesGate>;
}
