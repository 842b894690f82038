import { useEffect, useReducer } from 'preact/hooks';
import { Card } from '../parts/card';
import { useDataLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { SidebarData, TablesAnswer } from '../server/api';
import { SheetsOrInstall } from '../start/sheets-or-install';
import { ChooseFile } from './choose-file';
import { ColumnUses } from './column-uses';
import { DayQuestions } from './day-questions';
import { FileKind } from './file-kind';
import './import.css';
import { listsOf, SHEETS_OF, importStore as store } from './import-store';
import { LastImport } from './last-import';
import { takeAnswer } from './prepare-import';
import { Preview } from './preview';
import { RunPanel } from './run-panel';
import { WorkBar } from './work-bar';

interface ImportCardProps {
  readonly answer: TablesAnswer;
  readonly data: SidebarData;
}

/**
 * A file on its way into the lists: chosen, told what it holds, corrected, looked over, written part by part, and taken
 * back. The file is read in the page; what goes to the sheet is its rows.
 */
export function ImportCard({ answer, data }: ImportCardProps) {
  const { words } = useDataLanguage();
  const say = words.importView;
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  store.redraw = () => redraw(undefined);
  useEffect(() => takeAnswer(answer), [answer]);

  const { file, mapping, recognition, reading, comparison, run, trouble } = store;
  const isMissing = mapping !== null && listsOf(mapping.table, answer) === null;
  return (
    <Card title={say.title}>
      <ChooseFile />
      {trouble && <Refusal>{say.trouble[trouble]}</Refusal>}
      {run ? (
        <RunPanel run={run} />
      ) : (
        <>
          {file && recognition && (
            <>
              <FileKind recognition={recognition} table={mapping?.table ?? null} />
              {mapping && <ColumnUses key={mapping.table} {...{ recognition, mapping, reading }} />}
              <DayQuestions mapping={mapping} />
            </>
          )}
          {isMissing && <SheetsOrInstall {...installOf(mapping.table)} data={data} />}
          {store.work && <WorkBar work={store.work} />}
          {comparison && <Preview {...{ answer, comparison }} />}
        </>
      )}
      <LastImport lastImport={answer.lastImport} />
    </Card>
  );
}

/** The sheets of a kind, and the package that has them. */
function installOf(table: keyof typeof SHEETS_OF) {
  const from = { daily: 'minimal', leads: 'leads', actions: 'leads', deals: 'deals' } as const;
  return { sheets: SHEETS_OF[table], from: from[table] };
}
