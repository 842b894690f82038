import { useRef, useState } from 'preact/hooks';
import { listBusinessDays, type TeamCalendar } from '../../core/calendar/business-days';
import { type Day, dayOf, formatDay } from '../../core/calendar/day';
import { loggedAction } from '../../core/leads/logged-action';
import { type ActionResult, type ContactWay, choicesOf, choiceWord } from '../../core/tables/choices';
import type { Lead } from '../../core/tables/records';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { TableEdit, TablesAnswer } from '../server/api';
import { isUnanswered } from '../server/call-server';
import { useAction } from '../server/use-action';
import { logEdits } from './log-edits';
import { clockNow } from './now';
import { statusRules } from './status-rules';
import type { ActionLog } from './use-action-log';

/** Statuses a lead is forgotten in without a next action. */
const ASKING: readonly (string | null)[] = ['approaching', 'scheduling', 'nurturePlanned'];
const WAYS: readonly ContactWay[] = ['call', 'mail'];

interface LogFormProps {
  readonly lead: Lead;
  readonly answer: TablesAnswer;
  readonly asOf: Day;
  readonly calendar: TeamCalendar;
  readonly member: string;
  readonly log: ActionLog;
  readonly onLogged: () => void;
}

/** What was done with a lead just now: kind and result at a press each, the next contact already filled in. */
export function LogForm({ lead, answer, asOf, calendar, member, log, onLogged }: LogFormProps) {
  const { language, words } = useLanguage();
  const say = words.leadsView;
  const [who, setWho] = useState(member);
  const [kind, setKind] = useState<ContactWay>('call');
  const [result, setResult] = useState<ActionResult | null>(null);
  const [day, setDay] = useState(nextWorkday(asOf, calendar));
  const [how, setHow] = useState<ContactWay>(lead.nextHow ?? 'call');
  const [nextWho, setNextWho] = useState(member || lead.nextWho || lead.owner);
  const [memo, setMemo] = useState('');
  const [minutes, setMinutes] = useState('');
  const [planned, setPlanned] = useState<boolean | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const sent = useRef<{ readonly typed: string; readonly edits: readonly TableEdit[] } | null>(null);

  const rules = statusRules(answer);
  const entry = (isPlanned: boolean) => ({
    ...{ when: clockNow(asOf).when, member: who, kind, result, memo: memo.trim() },
    next: isPlanned ? { day, how, who: nextWho } : null,
    minutes: minutes.trim() === '' ? null : Number(minutes),
  });
  const bare = loggedAction(lead, entry(false), { language: answer.language, rules });
  const isAsked = ASKING.includes(bare.status);
  const isPlanned = planned ?? isAsked;
  const logged = loggedAction(lead, entry(isPlanned), { language: answer.language, rules });
  const hasResult = result !== null || kind === 'mail';

  const saving = useAction(async () => {
    const isByAction = answer.entryBy === words.template.entryByAction;
    const typed = JSON.stringify([who, kind, result, planned, day, how, nextWho, memo, minutes]);
    // The same again is sent as it was: it may have arrived, and the lead be another one by now.
    const edits =
      sent.current?.typed === typed ? sent.current.edits : logEdits(answer, lead.row, logged, isByAction);
    sent.current = { typed, edits };
    await log.write(edits, say.saved(lead.company || lead.id || say.noName)).catch((error: Error) => {
      if (!isUnanswered(error)) sent.current = null;
      throw error;
    });
    onLogged();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const isWhole = isPlanned && day !== '' && nextWho !== '';
    const status = logged.status === null ? '' : choiceWord('status', logged.status, language);
    const lacking =
      who === ''
        ? say.needsMember
        : !hasResult
          ? say.needsResult
          : (isAsked || isPlanned) && !isWhole
            ? say.needsNext(status)
            : null;
    setMissing(lacking);
    if (lacking === null) void saving.run();
  };
  const problem = missing ?? saving.failure;
  const names = [...new Set([...answer.members, member, nextWho, who])].filter((name) => name !== '');
  return (
    <Card title={say.log}>
      <form noValidate onSubmit={submit}>
        {member === '' && (
          <NameField label={words.template.member} value={who} names={names} onChoose={setWho} />
        )}
        <fieldset>
          <legend>{say.kind}</legend>
          <div class="presses">
            {WAYS.map((way) => (
              <Press key={way} isOn={kind === way} onPress={() => setKind(way)}>
                {choiceWord('way', way, language)}
              </Press>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{say.result}</legend>
          <div class="presses">
            {choicesOf('result').map((choice) => (
              <Press
                key={choice}
                isOn={result === choice}
                onPress={() => setResult(result === choice ? null : choice)}
              >
                {choiceWord('result', choice, language)}
              </Press>
            ))}
          </div>
        </fieldset>
        {hasResult && (
          <p class="small" role="status">
            {logged.status === lead.status || logged.status === null
              ? say.statusStays
              : say.statusAfter(choiceWord('status', logged.status, language))}
          </p>
        )}
        <label class="choice">
          <input
            type="checkbox"
            checked={isPlanned}
            onChange={({ currentTarget }) => setPlanned(currentTarget.checked)}
          />
          <span>{say.planned}</span>
        </label>
        {isPlanned && (
          <div class="two">
            <label class="field">
              <span>{say.nextDay}</span>
              <input type="date" value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
            </label>
            <label class="field">
              <span>{say.nextHow}</span>
              <select value={how} onChange={({ currentTarget }) => setHow(currentTarget.value as ContactWay)}>
                {choicesOf('way').map((way) => (
                  <option key={way} value={way}>
                    {choiceWord('way', way, language)}
                  </option>
                ))}
              </select>
            </label>
            <NameField label={say.nextWho} value={nextWho} names={names} onChoose={setNextWho} />
          </div>
        )}
        <label class="field">
          <span>{say.memo}</span>
          <textarea
            rows={2}
            maxLength={2000}
            value={memo}
            onInput={({ currentTarget }) => setMemo(currentTarget.value)}
          />
        </label>
        {kind === 'call' && (
          <label class="field short">
            <span>{say.minutes}</span>
            <input
              type="number"
              min="0"
              max="600"
              value={minutes}
              onInput={({ currentTarget }) => setMinutes(currentTarget.value)}
            />
          </label>
        )}
        {problem !== null && <Refusal>{problem}</Refusal>}
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled={saving.busy}>
            {saving.busy ? say.saving : say.save}
          </button>
        </div>
      </form>
    </Card>
  );
}

interface PressProps {
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

function Press({ isOn, onPress, children }: PressProps) {
  return (
    <button type="button" class="press" aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}

function NameField({ label, value, names, onChoose }: NameFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">—</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** As many days as no team is off at a stretch. */
const LONGEST_HOLIDAY = 31;

/** The team's next business day; tomorrow for a team that never works. */
function nextWorkday(asOf: Day, calendar: TeamCalendar): Day {
  const tomorrow = dayOf(asOf) + 1;
  const span = [formatDay(tomorrow), formatDay(tomorrow + LONGEST_HOLIDAY)] as const;
  return listBusinessDays(...span, calendar)[0] ?? span[0];
}
