import { useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { type DealAge, dealAges } from '../../core/deals/deal-ages';
import { type DealChance, dealWinProbability } from '../../core/deals/deal-win-probability';
import { bantOf } from '../../core/deals/handoff-figures';
import type { StageProbabilities } from '../../core/deals/stage-probabilities';
import { grouped, percentText } from '../../core/story/figures';
import { choiceWord } from '../../core/tables/choices';
import type { Deal } from '../../core/tables/records';
import type { PageWords } from '../../core/words/page-words';
import { Card } from '../parts/card';
import { chanceText, dayText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** Drawn at first, and more at a press: a page of a thousand deals is slow and nobody reads it. */
const PAGE = 10;
/** A deal older than all but so few of the won ones hardly ever comes. */
const SLOW = 0.1;
/** Fewer won deals say nothing about what is slow. */
const WON_TO_TELL = 10;

interface OpenDealsProps {
  readonly deals: readonly Deal[];
  readonly stages: StageProbabilities;
  readonly asOf: Day;
}

/** The open deals, those past their day first, then by what may be expected of them; each with its chance and its age. */
export function OpenDeals({ deals, stages, asOf }: OpenDealsProps) {
  const { words } = useLanguage();
  const say = words.dealsView;
  const [shown, setShown] = useState(PAGE);
  const { chances } = dealWinProbability(deals, asOf, { stages });
  const ages = new Map(dealAges(deals, asOf).map((age) => [age.deal.row, age]));
  const worth = ({ deal, probability }: DealChance) => (deal.amount ?? 0) * probability;
  const isOverdue = ({ deal }: DealChance) => deal.expectedClose !== null && deal.expectedClose < asOf;
  const sorted = [...chances].sort(
    (a, b) => Number(isOverdue(b)) - Number(isOverdue(a)) || worth(b) - worth(a),
  );
  return (
    <Card title={say.open}>
      {sorted.length === 0 && <p>{say.none}</p>}
      <ul class="open-deals">
        {sorted.slice(0, shown).map((chance) => (
          <OpenDeal
            key={chance.deal.row}
            chance={chance}
            age={ages.get(chance.deal.row) ?? null}
            isOverdue={isOverdue(chance)}
          />
        ))}
      </ul>
      {sorted.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + PAGE * 5)}>
          {say.more(grouped(Math.min(PAGE * 5, sorted.length - shown)))}
        </button>
      )}
      {sorted.length > 0 && <p class="faint">{say.basisNote}</p>}
    </Card>
  );
}

interface OpenDealProps {
  readonly chance: DealChance;
  readonly age: DealAge | null;
  readonly isOverdue: boolean;
}

function OpenDeal({ chance, age, isOverdue }: OpenDealProps) {
  const { language, words } = useLanguage();
  const say = words.dealsView;
  const { deal, probability, low, high, fixed, decided } = chance;
  const { missing } = bantOf(deal);
  const isSlow =
    age?.slower.share !== null &&
    age?.slower.share !== undefined &&
    age.slower.whole >= WON_TO_TELL &&
    age.slower.share <= SLOW;
  const stage = deal.stage === null ? say.noStage : choiceWord('stage', deal.stage, language);
  return (
    <li>
      <span class="pair">
        <strong>{deal.company || deal.id || say.noName}</strong>
        <span class="number">{deal.amount === null ? '—' : yenText(deal.amount, words)}</span>
      </span>
      <p class="small">{[stage, deal.product, deal.isOwner].filter((text) => text !== '').join(' · ')}</p>
      <p class="small">
        {say.chance(chanceText(probability, words), percentText(low, 0), percentText(high, 0))}
        {fixed !== null && <span class="faint"> {say.fixed(percentText(fixed, 0))}</span>}
      </p>
      <p class="faint">{decided === 0 ? say.noBasis : basisText(chance, words)}</p>
      {age && (
        <p class="small">
          {[
            say.age(grouped(age.days)),
            ...(age.inStage === null ? [] : [say.inStage(grouped(age.inStage))]),
          ].join(words.units.comma)}
        </p>
      )}
      {isSlow && age && (
        <p class="notice small">
          {age.slower.part === 0 ? say.slowest : say.slow(percentText(age.slower.share ?? 0, 0))}
        </p>
      )}
      {deal.expectedClose !== null &&
        (isOverdue ? (
          <p class="notice small">{say.overdue(dayText(deal.expectedClose, language))}</p>
        ) : (
          <p class="small">{say.due(dayText(deal.expectedClose, language))}</p>
        ))}
      {missing.length > 0 && (
        <p class="faint">{say.missing(missing.map((item) => say.bant[item]).join(words.units.comma))}</p>
      )}
    </li>
  );
}

/** What a chance was learnt from. */
function basisText({ by, days, decided, won }: DealChance, { dealsView }: PageWords): string {
  const [all, ours] = [grouped(decided), grouped(won)];
  return by === 'all' ? dealsView.basis.all(all, ours) : dealsView.basis[by](grouped(days ?? 0), all, ours);
}
