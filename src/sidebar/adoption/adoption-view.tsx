import { useMemo } from 'preact/hooks';
import { dayOf, formatDay } from '../../core/calendar/day';
import type { Overview } from '../../core/overview/overview';
import { NoOverview } from '../frame/no-overview';
import { TablesGate } from '../frame/tables-gate';
import { Card } from '../parts/card';
import { ImportHint } from '../parts/import-hint';
import { useLanguage } from '../parts/language-context';
import type { SidebarData, TablesAnswer } from '../server/api';
import { useTables } from '../server/use-tables';
import { SheetsOrInstall } from '../start/sheets-or-install';
import { ADOPTION_LISTS, adoptionInput } from './adoption-input';
import { ReportCards } from './report-cards';

/** 定着: who enters and when, what habits stand in the way, and whether anything helped. */
export function AdoptionView({ data }: { readonly data: SidebarData }) {
  const { words } = useLanguage();
  const say = words.adoptionView;
  const tables = useTables(ADOPTION_LISTS, data);
  const { overview } = data;
  return (
    <>
      {overview ? (
        <TablesGate tables={tables}>{(answer) => <OwnEntries {...{ answer, overview, data }} />}</TablesGate>
      ) : (
        <NoOverview />
      )}
      <Card title={say.logins}>
        <ImportHint tab="logins">{say.loginsOpen}</ImportHint>
      </Card>
      <Card title={words.sidebar.yourSheets}>
        <SheetsOrInstall data={data} sheets={['adoption']} from="review" />
      </Card>
    </>
  );
}

interface OwnEntriesProps {
  readonly answer: TablesAnswer;
  readonly overview: Overview;
  readonly data: SidebarData;
}

/** Up to the day before the as-of day: what is entered in the evening is not missing at noon. */
function OwnEntries({ answer, overview, data }: OwnEntriesProps) {
  const { members, asOf } = overview.settings;
  const input = useMemo(() => adoptionInput(answer, members), [answer, members]);
  return <ReportCards {...{ input, overview, data }} to={formatDay(dayOf(asOf) - 1)} />;
}
