import type { CallNeed } from '../../core/overview/trial-plan';
import { CALLS_PER_MEMBER_PER_DAY } from '../../core/plan/call-capacity';
import type { Lever } from '../../core/plan/rank-levers';
import { countText, grouped, percentText } from '../../core/story/figures';
import type { PageWords } from '../../core/words/page-words';
import { chosenRateText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** Whether the calls fit the team; where they do not, what would have to change for them to fit, least change first. */
export function PlanCapacity({ need: { capacity, levers = [] } }: { readonly need: CallNeed }) {
  const { words } = useLanguage();
  const { sidebar: say, template } = words;
  if (!capacity || capacity.status === 'unknown') return null;
  const [low, high] = CALLS_PER_MEMBER_PER_DAY.map((calls) => grouped(calls)) as [string, string];
  const fit = {
    below: template.capacityBelow,
    within: template.capacityFits,
    above: template.capacityAbove,
  }[capacity.status];
  return (
    <div class="capacity">
      <p class="small">
        <span class="faint">
          {template.capacity} {say.range(low, high)}
          {words.units.count}
        </span>
        <br />
        {fit}
      </p>
      {levers.length > 0 && (
        <>
          <p class="faint">{say.leversLead(high)}</p>
          <ul class="small">
            {levers.map(
              (lever) =>
                lever.to !== null && (
                  <li key={lever.key} class="pair">
                    <span>{leverName(lever, words)}</span>
                    <span class="lever">
                      <span>{leverText(lever, lever.from, words)}</span>{' '}
                      <strong>→ {leverText(lever, lever.to, words)}</strong>
                      <span>{say.remark(`+${percentText(lever.change ?? 0)}`)}</span>
                    </span>
                  </li>
                ),
            )}
          </ul>
        </>
      )}
    </div>
  );
}

function leverName({ key, kind }: Lever, { rates, template, fields }: PageWords): string {
  if (kind === 'rate') return rates[key as keyof typeof rates];
  return kind === 'headcount' ? template.reps : fields.dealSize;
}

function leverText({ kind }: Lever, value: number, words: PageWords): string {
  if (kind === 'rate') return chosenRateText(value);
  return kind === 'headcount' ? words.sidebar.people(countText(value)) : yenText(value, words);
}
