import { useMemo, useState } from 'preact/hooks';
import { OUTGROWN } from '../../core/kpi/team-size';
import type { Overview } from '../../core/overview/overview';
import type { View } from '../frame/views';
import { Card } from '../parts/card';
import { ImportHint } from '../parts/import-hint';
import { useLanguage } from '../parts/language-context';
import { remember, remembered } from '../parts/remembered';
import type { SidebarData, TablesAnswer } from '../server/api';
import { BestActionCard } from './best-action-card';
import { BestCard } from './best-card';
import { factsFrom } from './facts-from';
import { IdeasCard } from './ideas-card';
import { PathCard } from './path-card';
import { SatisfactionCard } from './satisfaction-card';
import { SheetsOrInstall } from './sheets-or-install';
import { ThanksCard } from './thanks-card';
import './start.css';

/** Who looks: `''` for the manager. A rep is whoever enters on 今日. */
const WHO_KEY = 'who';
const MEMBER_KEY = 'member';

interface LearningProps {
  readonly answer: TablesAnswer;
  readonly data: SidebarData;
  readonly overview: Overview;
  readonly onOpen: (view: View) => void;
}

/** What to do next, how far somebody has come, and the voices of the team. */
export function Learning({ answer, data, overview, onOpen }: LearningProps) {
  const { words } = useLanguage();
  const say = words.learning;
  const facts = useMemo(() => factsFrom(answer, overview), [answer, overview]);
  const [chosen, setChosen] = useState(() => remembered(WHO_KEY) ?? remembered(MEMBER_KEY) ?? '');
  const { members } = facts;
  const member = members.includes(chosen) ? chosen : null;
  const choose = (name: string) => {
    setChosen(name);
    remember(WHO_KEY, name);
    if (name !== '') remember(MEMBER_KEY, name);
  };
  const table = answer.tables.voices;
  const voice = table && {
    ...{ table, voices: facts.voices, answer, members, asOf: facts.asOf },
    name: member ?? say.manager,
  };
  return (
    <>
      <BestActionCard facts={facts} member={member} overview={overview} onOpen={onOpen}>
        <label class="field">
          <span>{say.me}</span>
          <select value={member ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{say.manager}</option>
            {members.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </BestActionCard>
      <PathCard facts={facts} member={member} onOpen={onOpen} />
      <BestCard facts={facts} member={member} chain={overview.settings.chain} />
      <div id="voices" tabIndex={-1}>
        {voice ? (
          <>
            <ThanksCard {...voice} />
            <IdeasCard {...voice} />
            <SatisfactionCard key={voice.name} {...voice} />
          </>
        ) : (
          <Card title={words.sheets.voices}>
            <SheetsOrInstall data={data} sheets={['voices']} from="review" />
          </Card>
        )}
      </div>
      {members.length >= OUTGROWN.members && (
        <Card title={say.growth}>
          <p>{say.growthText}</p>
          <ImportHint tab="export">{words.menu.data}</ImportHint>
        </Card>
      )}
    </>
  );
}
