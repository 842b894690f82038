import { useId, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { type TodayLead, todaysList } from '../../core/leads/todays-list';
import { grouped } from '../../core/story/figures';
import type { Action, Lead } from '../../core/tables/records';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { TablesAnswer } from '../server/api';
import { LeadLine } from './lead-line';
import { clockNow } from './now';
import { statusRules } from './status-rules';

/** Drawn at first, and more at a press. */
const PAGE = 20;

interface TodayListProps {
  readonly leads: readonly Lead[];
  readonly actions: readonly Action[];
  readonly answer: TablesAnswer;
  readonly asOf: Day;
  /** '' for everybody. */
  readonly member: string;
  readonly onMember: (member: string) => void;
  readonly onOpen: (row: number) => void;
}

/** Whom to contact today, in order; or, while something is looked for, the leads that say it. */
export function TodayList(props: TodayListProps) {
  const { leads, actions, answer, asOf, member, onMember, onOpen } = props;
  const { words } = useLanguage();
  const say = words.leadsView;
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [memberId, searchId] = [useId(), useId()];
  const today = useMemo(() => {
    const { hour } = clockNow(asOf);
    return todaysList(leads, actions, {
      ...{ asOf, rules: statusRules(answer) },
      ...(hour !== null && { hour }),
      ...(member !== '' && { member }),
    });
  }, [leads, actions, asOf, member]);
  const wanted = sought.normalize('NFKC').trim().toLowerCase();
  const found = wanted === '' ? null : leads.filter((lead) => says(lead, wanted));
  const lines: readonly (Pick<TodayLead, 'lead'> & Partial<TodayLead>)[] =
    found === null ? today.leads : found.map((lead) => ({ lead }));
  return (
    <Card title={say.list}>
      <div class="who">
        <div class="select">
          <label for={memberId}>{words.template.member}</label>
          <select id={memberId} value={member} onChange={(event) => onMember(event.currentTarget.value)}>
            <option value="">{say.everybody}</option>
            {answer.members.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <label class="field" for={searchId}>
        <span>{say.search}</span>
        <input
          id={searchId}
          type="search"
          value={sought}
          onInput={({ currentTarget }) => {
            setSought(currentTarget.value);
            setShown(PAGE);
          }}
        />
      </label>
      {found === null && <p class="faint">{say.listLead}</p>}
      {lines.length === 0 && <p>{found === null ? say.nothingToday : say.nothingFound}</p>}
      <ul class="lead-lines">
        {lines.slice(0, shown).map((line) => (
          <LeadLine key={line.lead.row} line={line} onOpen={() => onOpen(line.lead.row)} />
        ))}
      </ul>
      {lines.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + PAGE * 5)}>
          {say.more(grouped(Math.min(PAGE * 5, lines.length - shown)))}
        </button>
      )}
      {found === null && today.waiting > 0 && <p class="faint">{say.waiting(grouped(today.waiting))}</p>}
      {found === null && today.calledToday > 0 && (
        <p class="faint">{say.calledToday(grouped(today.calledToday))}</p>
      )}
    </Card>
  );
}

/** Whether a lead's names, number or ID hold what is looked for; a phone number also without its hyphens. */
function says({ id, company, person, phone }: Lead, wanted: string): boolean {
  const text = [id, company, person, phone, phone.replace(/\D/g, '')]
    .join('\n')
    .normalize('NFKC')
    .toLowerCase();
  return text.includes(wanted);
}
