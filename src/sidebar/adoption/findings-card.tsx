import type { AdoptionReport } from '../../core/adoption/adoption-report';
import { rateOf } from '../../core/adoption/entry';
import type { Finding } from '../../core/adoption/finding';
import type { Overview } from '../../core/overview/overview';
import { grouped } from '../../core/story/figures';
import { Improve } from '../improve/improve';
import { Badge } from '../parts/badge';
import { Card } from '../parts/card';
import { useShared } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import type { AdoptionInput } from './adoption-input';
import { findingFigures } from './finding-figures';
import { shareText } from './share-text';

interface FindingsCardProps {
  readonly report: AdoptionReport;
  readonly input: AdoptionInput;
  readonly overview: Overview;
  readonly data: SidebarData;
  /** Business days until habits can be told. */
  readonly lacking: number;
}

/** The habits the figures carry, managers first, each with its hypothesis, what to do next, and the step to it. */
export function FindingsCard({ report, input, overview, data, lacking }: FindingsCardProps) {
  const { words } = useShared();
  const say = words.adoptionView;
  const { findings, rates } = report;
  const isEarly = lacking > 0;
  return (
    <Card title={say.findings}>
      {findings.length === 0 && (
        <>
          <p>
            <Badge tone={isEarly ? 'open' : 'good'}>{isEarly ? say.tooEarly : say.nothing}</Badge>
          </p>
          <p>{isEarly ? say.tooEarlyText(grouped(lacking)) : say.nothingText}</p>
        </>
      )}
      <ul class="habits">
        {findings.map((finding) => (
          <Habit
            key={JSON.stringify([finding.kind, finding.pile])}
            finding={finding}
            everybody={input.people.length}
          >
            <Improve
              wish={{
                ...{ kpi: 'entryRate', name: words.fields.entryRate, found: 'adoption' },
                ...{ now: shareText(rates.team), value: rateOf(rates.team) },
                what: say.kinds[finding.kind][2],
              }}
              about={say.kinds[finding.kind][0]}
              overview={overview}
              data={data}
            />
          </Habit>
        ))}
      </ul>
    </Card>
  );
}

interface HabitProps {
  readonly finding: Finding;
  /** How many people the team has. */
  readonly everybody: number;
  readonly children: preact.ComponentChildren;
}

function Habit({ finding, everybody, children }: HabitProps) {
  const { language, words } = useShared();
  const say = words.adoptionView;
  const [title, why, next] = say.kinds[finding.kind];
  const { who, lines } = findingFigures(finding, everybody, words, language);
  return (
    <li>
      <h3>
        <Badge tone="warn">{title}</Badge>
      </h3>
      {who !== '' && <p class="strong">{who}</p>}
      {lines.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      <p class="small">
        <span class="faint">{say.why}</span> {why}
      </p>
      <p class="small">
        <span class="faint">{say.next}</span> {next}
      </p>
      {children}
    </li>
  );
}
