import { useMemo } from 'preact/hooks';
import { actionEffects } from '../../core/adoption/action-effects';
import { adoptionPeriod, adoptionReport } from '../../core/adoption/adoption-report';
import { TIME_TO_BEGIN } from '../../core/adoption/silence';
import { businessDays } from '../../core/calendar/business-days';
import type { Day } from '../../core/calendar/day';
import type { Overview } from '../../core/overview/overview';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useShared } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import type { AdoptionInput } from './adoption-input';
import { EffectsCard } from './effects-card';
import { FindingsCard } from './findings-card';
import { RatesCard } from './rates-card';
import { StageCard } from './stage-card';
import './adoption.css';

interface ReportCardsProps {
  readonly input: AdoptionInput;
  /** The last day to look at. */
  readonly to: Day;
  readonly overview: Overview;
  readonly data: SidebarData;
}

/** Everything about a team's entries, or its logins: the same report of both. */
export function ReportCards({ input, to, overview, data }: ReportCardsProps) {
  const { language, words } = useShared();
  const say = words.adoptionView;
  const { calendar } = overview;
  const made = useMemo(() => {
    const { people, entries, initiative, actions } = input;
    const period = adoptionPeriod(entries, to);
    if (period === null) return null;
    const report = adoptionReport({ people, calendar, ...period }, entries, initiative?.day ?? null);
    return { period, report, helped: actionEffects({ people, calendar, to }, entries, actions) };
  }, [input, to, calendar]);
  if (made === null)
    return (
      <Card title={words.sidebar.views.adoption}>
        <p>{say.noEntries}</p>
      </Card>
    );
  const { period, report, helped } = made;
  const days = businessDays(period.from, period.to, calendar);
  return (
    <>
      <StageCard
        report={report}
        people={input.people.length}
        period={say.period(dayText(period.from, language), dayText(period.to, language))}
      />
      <FindingsCard {...{ report, input, overview, data }} lacking={Math.max(0, TIME_TO_BEGIN - days)} />
      <RatesCard rates={report.rates} />
      <EffectsCard
        initiative={input.initiative}
        effects={report.effects}
        actions={input.actions}
        helped={helped}
      />
    </>
  );
}
