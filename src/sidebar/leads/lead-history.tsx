import { leadHistory } from '../../core/leads/lead-history';
import { choiceWord } from '../../core/tables/choices';
import type { Action, Lead } from '../../core/tables/records';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { momentText } from './moment-text';

/** All that happened to a lead, newest first. */
export function LeadHistory({ lead, actions }: { readonly lead: Lead; readonly actions: readonly Action[] }) {
  const { language, words } = useLanguage();
  const say = words.leadsView;
  const events = leadHistory(lead, actions);
  return (
    <Card title={say.history}>
      {events.length === 0 && <p>{say.noHistory}</p>}
      <ol class="lead-history">
        {events.map((event, i) => (
          <li key={i}>
            <span class="faint">{event.when === null ? '—' : momentText(event.when, language)}</span>
            {event.kind === 'action' ? (
              <ActionText action={event.action} />
            ) : (
              <p>{event.kind === 'created' ? say.created : say.meetingWon}</p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function ActionText({ action }: { readonly action: Action }) {
  const { language } = useLanguage();
  const { kind, result, member, memo } = action;
  const parts = [
    kind === null ? '' : choiceWord('way', kind, language),
    result === null ? '' : choiceWord('result', result, language),
    member,
  ];
  return (
    <>
      <p>{parts.filter((text) => text !== '').join(' · ')}</p>
      {memo !== '' && <p class="small reason">{memo}</p>}
    </>
  );
}
