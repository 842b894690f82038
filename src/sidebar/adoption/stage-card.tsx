import type { AdoptionReport } from '../../core/adoption/adoption-report';
import type { Share } from '../../core/adoption/entry';
import { STAGE_RATES } from '../../core/adoption/maturity-stage';
import { countText, grouped, percentText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { FactList } from '../parts/fact-list';
import { useShared } from '../parts/language-context';
import { shareText, silenceText } from './share-text';

interface StageCardProps {
  readonly report: AdoptionReport;
  readonly period: string;
  /** How many people the team has. */
  readonly people: number;
}

/** How far the team has come, and what stands behind that: use, data, communication, and who does not enter at all. */
export function StageCard({ report, period, people }: StageCardProps) {
  const { language, words } = useShared();
  const say = words.adoptionView;
  const { rates, freshness, talk, stage } = report;
  const ofShare = ({ k, n }: Share, text = say.share) => text(grouped(k), grouped(n));
  const { lacking } = stage ?? {};
  return (
    <Card title={words.sidebar.views.adoption}>
      <p class="faint">{period}</p>
      {stage && (
        <div class="boxed adoption-stage">
          <p>
            <span class="faint">{say.stage}</span> <strong>{say.stages[stage.stage]}</strong>
          </p>
          {lacking && (
            <p class="faint">
              {lacking === 'rate'
                ? say.lacking.rate(
                    shareText(rates.team),
                    percentText(stage.stage === 'habit' ? STAGE_RATES.numbers : STAGE_RATES.talk, 0),
                  )
                : say.lacking[lacking]}
            </p>
          )}
        </div>
      )}
      <FactList
        facts={[
          {
            ...{ name: say.work, value: shareText(rates.team) },
            note: say.workNote(ofShare(rates.team, say.days)),
          },
          // A login has neither a text nor a day it is about.
          ...(talk.n === 0
            ? []
            : [
                {
                  ...{ name: say.data, value: shareText(freshness.late) },
                  note:
                    freshness.median === null
                      ? say.noTimes
                      : say.dataNote(
                          ofShare(freshness.late),
                          say.delays(countText(freshness.median)),
                          grouped(freshness.unknown),
                        ),
                },
                { ...{ name: say.talk, value: shareText(talk) }, note: say.talkNote(ofShare(talk)) },
              ]),
          ...(['silent', 'never'] as const).map((kind) => {
            const quiet = { k: report[kind].length, n: people };
            return {
              ...{ name: say[kind], value: shareText(quiet) },
              note: [
                ofShare(quiet, say.ofPeople),
                ...report[kind].map((one) => silenceText(one, words, language)),
              ].join(' / '),
            };
          }),
        ]}
      />
    </Card>
  );
}
