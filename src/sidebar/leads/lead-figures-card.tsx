import { useMemo, useState } from 'preact/hooks';
import { type Day, formatDay, monthSpan } from '../../core/calendar/day';
import { leadConversions } from '../../core/leads/cohorts';
import { conversionTimesBy } from '../../core/leads/conversion-times';
import { leadRates } from '../../core/leads/lead-rates';
import type { CountedShare } from '../../core/stats/counted-share';
import { countText, grouped, percentText } from '../../core/story/figures';
import type { Action, Lead } from '../../core/tables/records';
import { Card } from '../parts/card';
import { CohortCard } from '../parts/cohort-card';
import { FactList } from '../parts/fact-list';
import { orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { LeadDashboardCard } from './lead-dashboard-card';

interface LeadFiguresCardProps {
  readonly leads: readonly Lead[];
  readonly actions: readonly Action[];
  readonly asOf: Day;
}

/** The figures behind the leads, drawn when somebody unfolds them: the list above is what a rep is here for. */
export function LeadFiguresCard(props: LeadFiguresCardProps) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.leadsView.figures}</summary>
      {open && <Figures {...props} />}
    </details>
  );
}

function Figures({ leads, actions, asOf }: LeadFiguresCardProps) {
  const { words } = useLanguage();
  const say = words.leadsView;
  const conversions = useMemo(() => leadConversions(leads), [leads]);
  const first = formatDay(monthSpan(asOf.slice(0, 7)).first);
  const rates = leadRates(leads, actions, { from: first, to: asOf, asOf });
  const share = (name: string, { part, whole, share: value }: CountedShare) => ({
    ...{ name, value: orNone(value, percentText) },
    note: say.parts(grouped(part), grouped(whole)),
  });
  const { response, meetingLeadTime } = rates;
  const minutes = (value: number) => say.minutesText(countText(value));
  const days = (value: number) => say.daysText(countText(value));
  return (
    <>
      <FactList
        facts={[
          share(say.followUp, rates.followUp),
          share(say.consumption, rates.consumption),
          {
            ...{ name: say.response, value: orNone(response.mean, minutes) },
            note: say.meanOf(grouped(response.count), orNone(response.median, minutes)),
          },
          {
            ...{ name: say.leadTime, value: orNone(meetingLeadTime.mean, days) },
            note: say.meanOf(grouped(meetingLeadTime.count), orNone(meetingLeadTime.median, days)),
          },
        ]}
      />
      <LeadDashboardCard leads={leads} actions={actions} asOf={asOf} />
      <CohortCard conversions={conversions} asOf={asOf} words={say} />
      <Card title={say.times}>
        <FactList
          facts={conversionTimesBy('source', conversions, { asOf }).map(
            ({ name, median, medianLow, medianHigh, plainMedian, converted, count }) => ({
              name: name || words.noChannel,
              value: orNone(median, days),
              note: [
                ...(median === null
                  ? []
                  : [`${say.estimate} ${orNone(medianLow, days)}–${orNone(medianHigh, days)}`]),
                `${say.plain} ${orNone(plainMedian, days)}`,
                say.parts(grouped(converted), grouped(count)),
              ].join(words.units.comma),
            }),
          )}
        />
        <p class="faint">{say.timesNote}</p>
      </Card>
    </>
  );
}
