import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { stageLogWith } from '../../core/deals/stage-log';
import type { Deal } from '../../core/tables/records';
import type { TablesAnswer } from '../server/api';
import { requestId } from '../server/request-id';
import { useSend } from '../server/server-context';

/** A request takes no more rows. */
const MOST_ROWS = 5000;

/**
 * Writes down when deals came to the stage they are at, as far as nobody has yet: stages are chosen in the sheet, where no
 * one notes the day. Tried once for what was read; what cannot be written now is written the next time.
 *
 * @returns how many deals were noted since the view was opened
 */
export function useStageLog(answer: TablesAnswer, deals: readonly Deal[], asOf: Day): number {
  const { send } = useSend();
  const [logged, setLogged] = useState(0);
  const tried = useRef<TablesAnswer | null>(null);
  useEffect(() => {
    const isThere = answer.tables.deals?.columns.includes('stageLog');
    if (!isThere || tried.current === answer) return;
    tried.current = answer;
    const changed = deals
      .flatMap(({ row, stage, outcome, stageLog }) => {
        if (stage === null || outcome !== null) return [];
        const log = stageLogWith(stageLog, stage, asOf, answer.language);
        return log === stageLog ? [] : [{ row, was: [stageLog], to: [log] }];
      })
      .slice(0, MOST_ROWS);
    if (changed.length === 0) return;
    send('writeTables', {
      ...{ id: requestId(), part: 0 },
      edits: [{ table: 'deals', columns: ['stageLog'], changed }],
    }).then(
      () => setLogged((before) => before + changed.length),
      () => undefined,
    );
  }, [answer]);
  return logged;
}
