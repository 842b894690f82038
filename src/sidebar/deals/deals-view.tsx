import { dealConversions } from '../../core/leads/cohorts';
import { type Deal, dealsOf } from '../../core/tables/records';
import { NoOverview } from '../frame/no-overview';
import { TablesGate } from '../frame/tables-gate';
import { Card } from '../parts/card';
import { CohortCard } from '../parts/cohort-card';
import { ImportHint } from '../parts/import-hint';
import { useLanguage } from '../parts/language-context';
import type { SidebarData, TablesAnswer } from '../server/api';
import { useTables } from '../server/use-tables';
import { SheetsOrInstall } from '../start/sheets-or-install';
import { DealFiguresCard } from './deal-figures-card';
import { HandoffCard } from './handoff-card';
import { LostCard } from './lost-card';
import { MonthLandingCard } from './month-landing-card';
import { OpenDeals } from './open-deals';
import { PipelineCard } from './pipeline-card';
import { stagesOf } from './stages-of';
import { useStageLog } from './use-stage-log';
import './deals.css';

/** 商談: what the open deals are worth, how likely each is, and how long they take. */
export function DealsView({ data }: { readonly data: SidebarData }) {
  const { words } = useLanguage();
  if (!data.sheets.includes('deals'))
    return (
      <Card title={words.sidebar.views.deals}>
        <p>{words.dealsView.about}</p>
        <SheetsOrInstall data={data} sheets={['deals']} from="deals" />
      </Card>
    );
  return data.overview ? <ReadDeals data={data} /> : <NoOverview />;
}

function ReadDeals({ data }: { readonly data: SidebarData }) {
  const tables = useTables(['deals'], data);
  return <TablesGate tables={tables}>{(answer) => <Deals answer={answer} data={data} />}</TablesGate>;
}

function Deals({ answer, data }: { readonly answer: TablesAnswer; readonly data: SidebarData }) {
  const { words } = useLanguage();
  const asOf = data.overview?.settings.asOf ?? '';
  const table = answer.tables.deals;
  const deals: readonly Deal[] = table ? dealsOf(table) : [];
  const logged = useStageLog(answer, deals, asOf);
  const stages = stagesOf(answer);
  if (deals.length === 0)
    return (
      <Card title={words.sidebar.views.deals}>
        <p>{words.dealsView.empty}</p>
        <ImportHint />
      </Card>
    );
  return (
    <>
      {logged > 0 && (
        <p class="said" role="status">
          {words.dealsView.logged(`${logged}`)}
        </p>
      )}
      <PipelineCard deals={deals} stages={stages} />
      <MonthLandingCard deals={deals} stages={stages} data={data} />
      <OpenDeals deals={deals} stages={stages} asOf={asOf} />
      <DealFiguresCard deals={deals} asOf={asOf} />
      <HandoffCard deals={deals} asOf={asOf} />
      <LostCard deals={deals} />
      <CohortCard conversions={dealConversions(deals)} asOf={asOf} words={words.dealsView} />
    </>
  );
}
