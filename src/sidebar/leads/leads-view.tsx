import { useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { actionsOf, leadsOf } from '../../core/tables/records';
import { NoOverview } from '../frame/no-overview';
import { TablesGate } from '../frame/tables-gate';
import { Card } from '../parts/card';
import { ImportHint } from '../parts/import-hint';
import { useLanguage } from '../parts/language-context';
import { remember, remembered } from '../parts/remembered';
import type { SidebarData, TablesAnswer } from '../server/api';
import { useTables } from '../server/use-tables';
import { SheetsOrInstall } from '../start/sheets-or-install';
import { DeriveCard } from './derive-card';
import { LeadFiguresCard } from './lead-figures-card';
import { LeadPage } from './lead-page';
import { TodayList } from './today-list';
import { UndoLog } from './undo-log';
import { useActionLog } from './use-action-log';
import './leads.css';

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
  return data.overview ? <ReadLeads data={data} overview={data.overview} /> : <NoOverview />;
}

interface ReadLeadsProps {
  readonly data: SidebarData;
  readonly overview: Overview;
}

function ReadLeads({ data, overview }: ReadLeadsProps) {
  const tables = useTables(['leads', 'actions', 'daily'], data);
  return <TablesGate tables={tables}>{(answer) => <Leads answer={answer} overview={overview} />}</TablesGate>;
}

/** The member is the one of 今日: whoever enters there calls here. */
const MEMBER_KEY = 'member';

function Leads({ answer, overview }: { readonly answer: TablesAnswer; readonly overview: Overview }) {
  const { words } = useLanguage();
  const { calendar } = overview;
  const { asOf } = overview.settings;
  const { leads, actions } = useMemo(() => {
    const { leads: lines, actions: log } = answer.tables;
    return { leads: lines ? leadsOf(lines) : [], actions: log ? actionsOf(log) : [] };
  }, [answer]);
  const [member, setMember] = useState(() => {
    const name = remembered(MEMBER_KEY);
    return name !== null && answer.members.includes(name) ? name : '';
  });
  const [open, setOpen] = useState<number | null>(null);
  const log = useActionLog(answer);
  const lead = leads.find(({ row }) => row === open) ?? null;
  const choose = (name: string) => {
    setMember(name);
    remember(MEMBER_KEY, name);
  };
  if (leads.length === 0)
    return (
      <Card title={words.sidebar.views.leads}>
        <p>{words.leadsView.empty}</p>
        <ImportHint />
      </Card>
    );
  if (lead)
    return (
      <LeadPage
        key={lead.row}
        {...{ lead, actions, answer, asOf, calendar, member, log }}
        onBack={() => setOpen(null)}
        onLogged={() => setOpen(null)}
      />
    );
  return (
    <>
      <UndoLog log={log} />
      <TodayList {...{ leads, actions, answer, asOf, member }} onMember={choose} onOpen={setOpen} />
      {answer.entryBy === words.template.entryByAction && <DeriveCard answer={answer} log={log} />}
      <LeadFiguresCard leads={leads} actions={actions} asOf={asOf} />
    </>
  );
}
