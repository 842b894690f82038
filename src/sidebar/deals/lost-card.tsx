import { lostReasons } from '../../core/deals/lost-reasons';
import { grouped } from '../../core/story/figures';
import type { Deal } from '../../core/tables/records';
import { Card } from '../parts/card';
import { yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** Why deals were lost, the most frequent first. */
export function LostCard({ deals }: { readonly deals: readonly Deal[] }) {
  const { words } = useLanguage();
  const say = words.dealsView;
  const reasons = lostReasons(deals);
  const most = Math.max(1, ...reasons.map(({ count }) => count));
  return (
    <Card title={say.lost}>
      {reasons.length === 0 && <p>{say.none}</p>}
      <ul class="deal-stages">
        {reasons.map(({ reason, count, amount }) => (
          <li key={reason}>
            <span class="pair">
              <span>{reason || say.noReason}</span>
              <span class="number">{say.stageLine(grouped(count), yenText(amount, words))}</span>
            </span>
            <svg width="100%" height="6" aria-hidden="true">
              <rect class="track" width="100%" height="6" />
              <rect class="filled" width={`${(count / most) * 100}%`} height="6" />
            </svg>
          </li>
        ))}
      </ul>
    </Card>
  );
}
