import { useId } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { EntryForm } from './entry-form';
import { OwnCard } from './own-card';
import { useDayEntry } from './use-day-entry';

interface EntryCardProps {
  readonly overview: Overview;
  readonly member: string;
  readonly onMember: (member: string) => void;
}

/** Who enters, for which channel, and the entry; below it what that member has left to do. */
export function EntryCard({ overview, member, onMember }: EntryCardProps) {
  const { language, words } = useLanguage();
  const say = words.todayView;
  const { asOf, members, channels } = overview.settings;
  const entry = useDayEntry(asOf, member, overview);
  const { rows, channel, running } = entry.store;
  const known = [...channels, ...(rows ?? []).map((row) => row.channel), channel ?? ''];
  const offered = [...new Set(known)].filter((name) => name !== '');
  const today = localToday();
  return (
    <>
      <Card title={say.entry(dayText(asOf, language))}>
        {today !== asOf && (
          <p class="notice small">{say.otherDay(dayText(today, language), dayText(asOf, language))}</p>
        )}
        <div class="who">
          <MemberSelect members={members} member={member} onMember={onMember} />
          <Select
            label={words.template.channel}
            value={channel ?? ''}
            disabled={rows === null || running}
            options={[['', say.noChannel], ...offered.map((name) => [name, name] as const)]}
            onChoose={entry.choose}
          />
        </div>
        <EntryForm overview={overview} entry={entry} />
      </Card>
      <OwnCard overview={overview} member={member} store={entry.store} />
    </>
  );
}

/** The day it is where the person sits. */
function localToday(): string {
  const now = new Date();
  const twoDigits = (n: number): string => `${n}`.padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

interface MemberSelectProps {
  readonly members: readonly string[];
  readonly member: string | null;
  readonly onMember: (member: string) => void;
}

/** Whose day it is; nobody's until somebody has said so. */
export function MemberSelect({ members, member, onMember }: MemberSelectProps) {
  const { words } = useLanguage();
  const names = members.map((name) => [name, name] as const);
  return (
    <Select
      label={words.template.member}
      value={member ?? ''}
      options={member === null ? [['', words.todayView.choose], ...names] : names}
      onChoose={onMember}
    />
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, disabled = false, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div class="select">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
