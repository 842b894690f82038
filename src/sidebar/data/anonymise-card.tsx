import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { type Anonymised, type AnonymiseOptions, anonymise } from '../../core/export/anonymise';
import { BYTE_ORDER_MARK } from '../../core/export/write-csv';
import type { TeamTables } from '../../core/quality/finding';
import { grouped } from '../../core/story/figures';
import { choiceWord } from '../../core/tables/choices';
import { Card } from '../parts/card';
import { useDataLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { TablesAnswer } from '../server/api';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';
import { Choices } from './choices';
import { offerFile } from './offer-file';
import { type ListEdit, writeEdits } from './write-edits';

const MONTHS = ['none', '6', '12', '24', '36'] as const;
const MOST_NAMES = 10;

/** 匿名化: the names of leads nobody needs any more, taken out for good; a copy is kept by whoever wants one. */
export function AnonymiseCard({ answer, asOf }: { readonly answer: TablesAnswer; readonly asOf: Day }) {
  const { language, words } = useDataLanguage();
  const { send } = useSend();
  const say = words.dataView;
  const [months, setMonths] = useState<(typeof MONTHS)[number]>('24');
  const [withOutOfScope, setWithOutOfScope] = useState(false);
  const [isLookedUp, setLookedUp] = useState(false);
  const [isUnderstood, setUnderstood] = useState(false);
  const [said, setSaid] = useState('');
  const choose = (change: () => void) => {
    change();
    setLookedUp(false);
    setUnderstood(false);
    setSaid('');
  };

  const lookUp = () => {
    setSaid('');
    setLookedUp(true);
  };
  const found = useMemo(
    () =>
      isLookedUp
        ? whatGoes(answer, {
            idleMonths: months === 'none' ? null : Number(months),
            statuses: withOutOfScope ? ['outOfScope'] : [],
            ...{ asOf, language: answer.language, words: words.quality.standIns },
          })
        : null,
    [isLookedUp, answer, asOf, months, withOutOfScope, words],
  );
  const working = useAction(async (edits: readonly ListEdit[]) => {
    await writeEdits(send, edits, true);
    choose(() => {});
    setSaid(say.anonymised(grouped(edits.length)));
  });
  return (
    <Card title={say.anonymise}>
      <p>{say.anonymiseLead}</p>
      <p class="faint">{say.anonymiseKept}</p>
      <Choices
        name={say.idle}
        choices={MONTHS}
        chosen={months}
        nameOf={(one) => say.idleMonths[one]}
        onChoose={(next) => choose(() => setMonths(next))}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={withOutOfScope}
          onChange={({ currentTarget }) => choose(() => setWithOutOfScope(currentTarget.checked))}
        />
        {say.withStatus(choiceWord('status', 'outOfScope', language))}
      </label>
      {found === null && (
        <div class="buttons">
          <button type="button" class="plain" onClick={lookUp}>
            {say.lookUp}
          </button>
        </div>
      )}
      {found?.edits.length === 0 && <p role="status">{say.nobody}</p>}
      {found !== null && found.edits.length > 0 && (
        <div class="boxed">
          <p role="status">
            {say.chosen(grouped(found.rows.leads), grouped(found.rows.actions), grouped(found.rows.deals))}
          </p>
          {found.shared.length > 0 && (
            <p class="small">
              {say.sharedNames(found.shared.slice(0, MOST_NAMES).join(words.units.comma))}
              {found.shared.length > MOST_NAMES && '…'}
            </p>
          )}
          <p class="notice small">{say.noWayBack}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={isUnderstood}
              onChange={({ currentTarget }) => setUnderstood(currentTarget.checked)}
            />
            {say.understood}
          </label>
          <div class="buttons">
            <button
              type="button"
              class="primary"
              disabled={!isUnderstood}
              aria-disabled={working.busy}
              onClick={() => void working.run(found.edits)}
            >
              {working.busy ? say.anonymising : say.anonymiseNow}
            </button>
            <button type="button" class="plain" onClick={() => saveCopy(found, asOf)}>
              {say.saveCopy}
            </button>
          </div>
        </div>
      )}
      {working.failure !== null && <Refusal>{working.failure}</Refusal>}
      {said !== '' && (
        <p class="said" role="status">
          {said}
        </p>
      )}
    </Card>
  );
}

interface Going extends Omit<Anonymised, 'edits'> {
  readonly edits: readonly ListEdit[];
}

/** What would be taken out, of the memos of 履歴 too; nobody is chosen there. */
function whatGoes({ tables }: TablesAnswer, options: AnonymiseOptions): Going {
  const { daily, archive, leads, actions, deals } = tables;
  const there = Object.fromEntries(
    Object.entries({ daily, leads, actions, deals }).filter(([, table]) => table),
  ) as TeamTables;
  const found = anonymise(there, options);
  if (!archive) return found;
  const ofArchive = anonymise({ ...there, daily: archive }, options).edits.filter(
    ({ table }) => table === 'daily',
  );
  return {
    ...found,
    edits: [...found.edits, ...ofArchive.map((edit) => ({ ...edit, table: 'archive' as const }))],
  };
}

function saveCopy({ copy }: Going, asOf: Day): void {
  for (const { name, text } of copy)
    offerFile(name.replace(/\.csv$/, `-${asOf}.csv`), BYTE_ORDER_MARK + text);
}
