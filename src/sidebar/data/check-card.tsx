import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { checkData } from '../../core/quality/check-data';
import { columnName } from '../../core/quality/column-name';
import { type Edit, fixEdits, undoEdits } from '../../core/quality/edits';
import type { Finding, TeamTables } from '../../core/quality/finding';
import { type FindingGroup, groupFindings } from '../../core/quality/group-findings';
import { sayFinding } from '../../core/quality/say-finding';
import { grouped } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useDataLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { TablesAnswer } from '../server/api';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';
import { writeEdits } from './write-edits';

/** Findings of a group shown at first, and more at a press. */
const PAGE = 5;

/** データ点検: what may be wrong with the rows, with a fix at a press, for one or for all that are sure, and the way back. */
export function CheckCard({ answer, asOf }: { readonly answer: TablesAnswer; readonly asOf: Day }) {
  const { words } = useDataLanguage();
  const { send } = useSend();
  const say = words.dataView;
  const [isChecked, setChecked] = useState(false);
  const [done, setDone] = useState<readonly (readonly Edit[])[]>([]);
  const [said, setSaid] = useState('');
  const findings = useMemo(() => (isChecked ? findingsOf(answer, asOf) : []), [isChecked, answer, asOf]);
  const groups = groupFindings(findings);
  const certain = findings.filter((finding) => finding.certain);

  const fixing = useAction(async (chosen: readonly Finding[]) => {
    const edits = fixEdits(chosen);
    await writeEdits(send, edits);
    setDone((before) => [...before, edits]);
    setSaid(say.fixed(grouped(edits.length)));
  });
  const undoing = useAction(async () => {
    const last = done[done.length - 1] ?? [];
    await writeEdits(send, undoEdits(last));
    setDone((before) => before.slice(0, -1));
    setSaid(say.unfixed(grouped(last.length)));
  });
  const foundText = findings.length === 0 ? say.allWell : say.found(grouped(findings.length));
  const failure = fixing.failure ?? undoing.failure;
  const busy = fixing.busy || undoing.busy;
  return (
    <Card title={say.check}>
      <p>{isChecked ? foundText : say.checkLead}</p>
      {said !== '' && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      {failure !== null && <Refusal>{failure}</Refusal>}
      <div class="buttons">
        {!isChecked && (
          <button type="button" class="primary" onClick={() => setChecked(true)}>
            {say.checkNow}
          </button>
        )}
        {certain.length > 0 && (
          <button type="button" class="primary" aria-disabled={busy} onClick={() => void fixing.run(certain)}>
            {busy ? say.fixing : say.fixAll(grouped(fixEdits(certain).length))}
          </button>
        )}
        {done.length > 0 && (
          <button type="button" class="plain" aria-disabled={busy} onClick={() => void undoing.run()}>
            {say.undoFix}
          </button>
        )}
      </div>
      {groups.map((group) => (
        <Group
          key={`${group.table} ${group.rule} ${group.column}`}
          group={group}
          busy={busy}
          onFix={(chosen) => void fixing.run(chosen)}
        />
      ))}
    </Card>
  );
}

function findingsOf({ tables, members, channels, products, language }: TablesAnswer, asOf: Day) {
  const { daily, leads, actions, deals } = tables;
  const there = Object.fromEntries(
    Object.entries({ daily, leads, actions, deals }).filter(([, table]) => table),
  ) as TeamTables;
  return checkData(there, { members, channels, products, asOf, language });
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly busy: boolean;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** Findings of one kind in one column. */
function Group({ group, busy, onFix }: GroupProps) {
  const { language, words } = useDataLanguage();
  const say = words.dataView;
  const [shown, setShown] = useState(PAGE);
  const { table, column, count, findings } = group;
  const nameOf = columnName(language);
  const title = sayFinding(findings[0] as Finding, words.quality, nameOf).title;
  return (
    <details class="findings">
      <summary>
        {say.group(words.sheets[table], nameOf(table, column), title)}{' '}
        <span class="faint number">{grouped(count) + words.units.count}</span>
      </summary>
      <ul>
        {findings.slice(0, shown).map((finding) => {
          const { what, fix } = sayFinding(finding, words.quality, nameOf);
          return (
            <li key={`${finding.row} ${String(finding.value)}`}>
              <p>
                <span class="faint">{words.quality.row(`${finding.row}`)}</span> {what}
              </p>
              <p class="small">{fix}</p>
              {finding.fix !== null && (
                <button type="button" class="quiet" aria-disabled={busy} onClick={() => onFix([finding])}>
                  {say.fixOne}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + PAGE * 10)}>
          {say.more(grouped(findings.length - shown))}
        </button>
      )}
    </details>
  );
}
