import { useState } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { remember, remembered } from '../parts/remembered';
import { EntryCard, MemberSelect } from './entry-card';
import { TodayCard } from './today-card';
import './today.css';

const KEY = 'member';

/** 今日: a rep's entry of the day and what is left to do, then the team's day. */
export function TodayView({ overview }: { readonly overview: Overview }) {
  const { language, words } = useLanguage();
  const say = words.todayView;
  const { members, asOf } = overview.settings;
  const [chosen, setChosen] = useState(() => remembered(KEY));
  const choose = (member: string) => {
    setChosen(member);
    remember(KEY, member);
  };
  const member = members.find((name) => name === chosen) ?? null;
  return (
    <>
      {member === null ? (
        <Card title={say.entry(dayText(asOf, language))}>
          {members.length === 0 ? (
            <p>{say.noMembers}</p>
          ) : (
            <>
              <MemberSelect members={members} member={null} onMember={choose} />
              <p class="faint">{say.chooseNote}</p>
            </>
          )}
        </Card>
      ) : (
        <EntryCard key={`${asOf} ${member}`} overview={overview} member={member} onMember={choose} />
      )}
      <TodayCard overview={overview} />
    </>
  );
}
