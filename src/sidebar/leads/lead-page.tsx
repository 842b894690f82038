import type { TeamCalendar } from '../../core/calendar/business-days';
import type { Day } from '../../core/calendar/day';
import { callWarnings } from '../../core/leads/call-warnings';
import { choiceWord } from '../../core/tables/choices';
import type { Action, Lead } from '../../core/tables/records';
import { leadsEn } from '../../core/words/sheets/leads-en';
import { leadsJa } from '../../core/words/sheets/leads-ja';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import type { TablesAnswer } from '../server/api';
import { LeadHistory } from './lead-history';
import { LogForm } from './log-form';
import { momentText } from './moment-text';
import type { ActionLog } from './use-action-log';

const NOTES = { ja: leadsJa, en: leadsEn };

interface LeadPageProps {
  readonly lead: Lead;
  readonly actions: readonly Action[];
  readonly answer: TablesAnswer;
  readonly asOf: Day;
  readonly calendar: TeamCalendar;
  readonly member: string;
  readonly log: ActionLog;
  readonly onBack: () => void;
  readonly onLogged: () => void;
}

/** A lead before a call: what to know first, what was done, and the form for what is done now. */
export function LeadPage(props: LeadPageProps) {
  const { lead, actions, asOf, member, onBack } = props;
  const { language, words } = useLanguage();
  const say = words.leadsView;
  // Nobody's own view has no colleague whose lead it could be.
  const warnings = callWarnings(lead, actions, { asOf, member }).filter(
    ({ kind }) => member !== '' || kind !== 'someoneElses',
  );
  const facts = [lead.id, lead.person, lead.phone, lead.mail, lead.source, lead.owner];
  return (
    <>
      <button type="button" class="quiet back" onClick={onBack}>
        ‹ {say.back}
      </button>
      <Card title={lead.company || lead.id || say.noName}>
        <p>{facts.filter((text) => text !== '').join(' · ')}</p>
        <p class="small">
          {lead.status === null ? say.noStatus : choiceWord('status', lead.status, language)}
        </p>
        {lead.nextDay !== null && (
          <p class="small">
            {say.next(
              dayText(lead.nextDay, language),
              lead.nextHow === null ? '' : choiceWord('way', lead.nextHow, language),
              lead.nextWho,
            )}
          </p>
        )}
        {lead.memo !== '' && <p class="small reason">{lead.memo}</p>}
        {warnings.length > 0 && (
          <div class="notice" role="note" aria-label={say.warnings}>
            <strong>{say.warnings}</strong>
            <ul class="told">
              {warnings.map((warning) => {
                const { kind, who } = warning;
                const tell = say.warning;
                const when =
                  'when' in warning && warning.when !== null ? momentText(warning.when, language) : '—';
                const text =
                  kind === 'outOfScope'
                    ? tell.outOfScope
                    : kind === 'replyWaiting'
                      ? tell.replyWaiting
                      : kind === 'refused'
                        ? tell.refused(who, when)
                        : kind === 'calledToday'
                          ? tell.calledToday(who, `${warning.times}`)
                          : tell.someoneElses(who);
                return <li key={`${kind} ${who}`}>{text}</li>;
              })}
            </ul>
          </div>
        )}
      </Card>
      <LogForm {...props} />
      <LeadHistory lead={lead} actions={actions} />
      <details class="card">
        <summary>{say.definitions}</summary>
        <p class="small reason">{NOTES[language].statusNote}</p>
        <p class="small reason">{NOTES[language].resultNote}</p>
      </details>
    </>
  );
}
