import type { CallEffect } from '../../core/leads/call-model';
import type { TodayLead } from '../../core/leads/todays-list';
import { grouped, percentText } from '../../core/story/figures';
import { choiceWord } from '../../core/tables/choices';
import type { PageWords } from '../../core/words/page-words';
import { useLanguage } from '../parts/language-context';

/** Reasons told of a lead; the strongest come first. */
const REASONS = 2;

interface LeadLineProps {
  readonly line: Pick<TodayLead, 'lead'> & Partial<TodayLead>;
  readonly onOpen: () => void;
}

/** A lead in the list: who, where it stands, whether it is due, and why it stands here. */
export function LeadLine({ line, onOpen }: LeadLineProps) {
  const { language, words } = useLanguage();
  const say = words.leadsView;
  const { lead, daysLate = null, probability, reasons = [] } = line;
  return (
    <li>
      <button type="button" class="lead-line" onClick={onOpen}>
        <span class="pair">
          <strong>{lead.company || lead.id || say.noName}</strong>
          <span>{lead.person}</span>
        </span>
        <span class="small">
          {lead.status === null ? say.noStatus : choiceWord('status', lead.status, language)}
          {daysLate !== null && (
            <strong class={daysLate > 0 ? 'late' : ''}>
              {' '}
              {daysLate > 0 ? say.late(grouped(daysLate)) : say.dueToday}
            </strong>
          )}
        </span>
        {probability !== undefined && (
          <span class="faint">
            {[
              say.chance(percentText(probability)),
              ...reasons.slice(0, REASONS).map((effect) => reasonText(effect, words)),
            ].join(' · ')}
          </span>
        )}
      </button>
    </li>
  );
}

/** What lifts or lowers a lead's chance: `展示会 ×1.4`. */
function reasonText({ factor, value, lift }: CallEffect, { leadsView: say, weekdays }: PageWords): string {
  const names: { readonly [F in CallEffect['factor']]: () => string } = {
    source: () => value,
    status: () => (say.status as { readonly [key: string]: string })[value] ?? value,
    recency: () => (say.recency as { readonly [key: string]: string })[value] ?? value,
    attempts: () => say.attempts(value.replace('-', '〜')),
    weekday: () => say.weekday(weekdays[Number(value) - 1] ?? value),
    hour: () => say.hour(value),
  };
  return say.reason(names[factor](), grouped(lift, 1));
}
