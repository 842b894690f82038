import { useMemo, useRef, useState } from 'preact/hooks';
import { type LoginHistory, type LoginTrouble, readLoginHistory } from '../../core/adoption/login-history';
import type { FileText } from '../../core/import/file-text';
import type { DateOrder } from '../../core/import/read-moment';
import type { Overview } from '../../core/overview/overview';
import { grouped } from '../../core/story/figures';
import { readFileText } from '../../files/read-file-text';
import { loginInput } from '../adoption/login-input';
import { ReportCards } from '../adoption/report-cards';
import { Card } from '../parts/card';
import { useDataLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { SidebarData, TablesAnswer } from '../server/api';

const MOST_BYTES = 50 * 1024 * 1024;

interface LoginTabProps {
  readonly answer: TablesAnswer;
  readonly overview: Overview;
  readonly data: SidebarData;
}

interface Chosen {
  readonly name: string;
  /** The file, or why there is none. */
  readonly text: FileText | 'tooBig' | 'notOpened' | 'notText';
}

/** ログイン履歴: what 定着 tells, of the logins in a file instead of the entries in the sheet. It stays in the browser. */
export function LoginTab({ answer, overview, data }: LoginTabProps) {
  const { words } = useDataLanguage();
  const say = words.dataView.logins;
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [order, setOrder] = useState<DateOrder | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = await textOf(file);
    setOrder(null);
    setChosen({ name: file.name, text });
  };
  const text = chosen?.text ?? null;
  const isRead = text !== null && typeof text !== 'string';
  const asIs = useMemo(() => (isRead ? readLoginHistory(text, utcOffset()) : null), [text]);
  const read = useMemo(
    () => (isRead && order !== null ? readLoginHistory(text, utcOffset(), order) : asIs),
    [asIs, order],
  );
  const trouble = typeof text === 'string' ? words.importView.trouble[text] : troubleOf(read, say);
  return (
    <>
      <Card title={words.adoptionView.logins}>
        <p>{say.lead}</p>
        <p class="faint">{say.columns}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <div class="buttons">
          <button type="button" class={chosen ? 'plain' : 'primary'} onClick={() => input.current?.click()}>
            {chosen ? say.chooseOther : say.choose}
          </button>
        </div>
        <p class="faint">{words.importView.stays}</p>
        {trouble !== null && <Refusal>{`${chosen?.name ?? ''}: ${trouble}`}</Refusal>}
        {asIs && 'orders' in asIs && (
          <fieldset>
            <legend>{say.askOrder(asIs.samples[0] ?? '')}</legend>
            {asIs.orders.map((one) => (
              <label key={one} class="choice">
                <input
                  type="radio"
                  name="login-order"
                  checked={order === one}
                  onChange={() => setOrder(one)}
                />
                <span>{words.importing.orders[one]}</span>
              </label>
            ))}
          </fieldset>
        )}
        {chosen && read && 'entries' in read && <Told name={chosen.name} history={read} />}
      </Card>
      {read && 'entries' in read && <Logins history={read} {...{ answer, overview, data }} />}
    </>
  );
}

/** Minutes by which the clock of this browser is ahead of UTC. */
const utcOffset = (): number => -new Date().getTimezoneOffset();

async function textOf(file: File): Promise<Chosen['text']> {
  if (file.size > MOST_BYTES) return 'tooBig';
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return 'notOpened';
  return readFileText(new Uint8Array(bytes)) ?? 'notText';
}

type Said = ReturnType<typeof useDataLanguage>['words']['dataView']['logins'];

/** Why nothing can be told of a file; null where something can, or where it only has to be asked. */
function troubleOf(read: LoginHistory | LoginTrouble | null, say: Said): string | null {
  if (read === null || 'orders' in read) return null;
  if ('missing' in read) return say.missing(read.missing.map((column) => say.names[column]).join(' / '));
  return read.entries.length === 0 ? say.noLogins : null;
}

function Told({ name, history }: { readonly name: string; readonly history: LoginHistory }) {
  const { words } = useDataLanguage();
  const say = words.dataView.logins;
  const { entries, users, failed, unread } = history;
  return (
    <>
      <p class="said" role="status">
        {say.read(name, grouped(entries.length), grouped(users.length))}
      </p>
      {failed > 0 && <p class="faint">{say.failed(grouped(failed))}</p>}
      {unread.length > 0 && (
        <p class="faint">{say.unread(grouped(unread.length), unread.slice(0, 5).join(words.units.comma))}</p>
      )}
    </>
  );
}

/** Up to the last login of the file: what came after it nobody knows. */
function Logins({ history, answer, overview, data }: LoginTabProps & { readonly history: LoginHistory }) {
  const { members } = overview.settings;
  const input = useMemo(() => loginInput(history, answer, members), [history, answer, members]);
  const last = history.entries.reduce((latest, { day }) => (day > latest ? day : latest), '');
  return last === '' ? null : <ReportCards {...{ input, overview, data }} to={last} />;
}
