import { useEffect, useRef, useState } from 'preact/hooks';
import type { TeamCalendar } from '../../core/calendar/business-days';
import { listBusinessDays } from '../../core/calendar/business-days';
import { type Day, dayOf, formatDay } from '../../core/calendar/day';
import type { Overview } from '../../core/overview/overview';
import { useShared } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { ServerApi } from '../server/api';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';

/** A week is what the weekly review comes back to. */
const DAYS_TO_DUE = 7;
/** As many days as no team is off at a stretch. */
const LONGEST_HOLIDAY = 31;

/** What is to be moved, and what could be done about it. */
export interface Wish {
  readonly kpi: ServerApi['addImprovement']['request']['kpi'];
  /** What the KPI is called, and what it is now. */
  readonly name: string;
  readonly now: string;
  /** The entry rate as a number; the script knows the other values. */
  readonly value?: number | null;
  readonly what: string;
  readonly found: ServerApi['addImprovement']['request']['found'];
}

interface ImproveFormProps {
  readonly wish: Wish;
  readonly overview: Overview;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

/** A line for 改善アクション: what to do, as advised unless told otherwise, by whom and until when. */
export function ImproveForm({ wish, overview, onAdded, onCancel }: ImproveFormProps) {
  const { words } = useShared();
  const { send } = useSend();
  const say = words.bottleneckView;
  const { settings, calendar } = overview;
  const [what, setWhat] = useState(wish.what);
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState(dueDay(settings.asOf, calendar));
  const [missing, setMissing] = useState<string | null>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  const adding = useAction(async () => {
    const { kpi, found, value: now } = wish;
    await send('addImprovement', { kpi, what, owner, due, found, ...(now !== undefined && { now }) });
    onAdded();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const lacking = what.trim() === '' ? say.needsWhat : due === '' ? say.needsDue : null;
    setMissing(lacking);
    if (lacking === null) void adding.run();
  };
  const problem = missing ?? adding.failure;
  return (
    <form class="boxed" noValidate onSubmit={submit}>
      <p>
        <span class="faint">{say.kpi}</span> <strong>{wish.name}</strong>{' '}
        <span class="faint">{say.now(wish.now)}</span>
      </p>
      <label class="field">
        <span>{say.what}</span>
        <textarea
          ref={first}
          rows={3}
          maxLength={1000}
          value={what}
          aria-invalid={missing !== null && what.trim() === ''}
          onInput={({ currentTarget }) => setWhat(currentTarget.value)}
        />
      </label>
      <div class="two">
        <label class="field">
          <span>{say.owner}</span>
          <select value={owner} onChange={({ currentTarget }) => setOwner(currentTarget.value)}>
            <option value="">{say.nobodyYet}</option>
            {settings.members.map((member) => (
              <option key={member} value={member}>
                {member}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say.due}</span>
          <input
            type="date"
            value={due}
            aria-invalid={missing !== null && due === ''}
            onInput={({ currentTarget }) => setDue(currentTarget.value)}
          />
        </label>
      </div>
      {problem !== null && <Refusal>{problem}</Refusal>}
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={adding.busy}>
          {adding.busy ? say.adding : say.add}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}

/** The first business day from a week after the as-of day on; that day itself for a team that never works. */
function dueDay(asOf: Day, calendar: TeamCalendar): Day {
  const day = dayOf(asOf) + DAYS_TO_DUE;
  return listBusinessDays(formatDay(day), formatDay(day + LONGEST_HOLIDAY), calendar)[0] ?? formatDay(day);
}
