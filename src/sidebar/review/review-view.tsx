import { useMemo } from 'preact/hooks';
import { improvementsOf } from '../../core/improvement/improvements';
import { NoOverview } from '../frame/no-overview';
import { TablesGate } from '../frame/tables-gate';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { ListId, SidebarData, TablesAnswer } from '../server/api';
import { useTables } from '../server/use-tables';
import { SheetsOrInstall } from '../start/sheets-or-install';
import { allImprovementWords } from './improvement-words';
import { ImprovementsCard } from './improvements-card';
import { MakeCard } from './make-card';
import './review.css';

/** What is decided, and the rows its effect is measured by. */
const LISTS: readonly ListId[] = ['improvements', 'daily', 'archive'];

/** レビュー: the review of the week and of the month, what was decided, and whether it helped. */
export function ReviewView({ data }: { readonly data: SidebarData }) {
  const say = useLanguage().words.reviewView;
  const tables = useTables(LISTS, data);
  return (
    <>
      {data.overview ? (
        <TablesGate tables={tables}>{(answer) => <Reviews answer={answer} data={data} />}</TablesGate>
      ) : (
        <NoOverview />
      )}
      <Card title={say.sheets}>
        <SheetsOrInstall
          data={data}
          sheets={['weeklyReview', 'monthlyReview', 'improvements']}
          from="review"
        />
      </Card>
    </>
  );
}

function Reviews({ answer, data }: { readonly answer: TablesAnswer; readonly data: SidebarData }) {
  const table = answer.tables.improvements;
  const improvements = useMemo(() => (table ? improvementsOf(table, allImprovementWords()) : []), [table]);
  if (!data.overview) return null;
  const props = { answer, overview: data.overview, improvements };
  return (
    <>
      {(data.sheets.includes('weeklyReview') || data.sheets.includes('monthlyReview')) && (
        <MakeCard {...props} sheets={data.sheets} />
      )}
      {table && <ImprovementsCard {...props} table={table} />}
    </>
  );
}
