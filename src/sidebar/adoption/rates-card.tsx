import type { Share } from '../../core/adoption/entry';
import type { EntryRates, KeyedShare } from '../../core/adoption/entry-rates';
import { grouped } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useShared } from '../parts/language-context';
import { shareText } from './share-text';

/** The entry rates by all that can be compared; what nobody told (roles, departments) is asked for. */
export function RatesCard({ rates }: { readonly rates: EntryRates }) {
  const { words } = useShared();
  const say = words.adoptionView;
  const { byRole, byDepartment, byWeek, byWeekday, byMember } = rates;
  return (
    <Card title={say.rates}>
      {byRole.length + byDepartment.length === 0 && <p class="faint">{say.noRoles}</p>}
      <Bars title={say.byRole} shares={byRole} nameOf={(role) => say.roles[role]} />
      <Bars title={say.byDepartment} shares={byDepartment} nameOf={String} />
      <Bars title={say.byWeek} shares={byWeek} nameOf={weekName} />
      <Bars title={say.byWeekday} shares={byWeekday} nameOf={(day) => words.weekdays[day - 1] ?? ''} />
      <Bars title={say.byMember} shares={byMember} nameOf={String} />
    </Card>
  );
}

/** A week by its Monday: `4/6`. */
const weekName = (monday: string): string => `${Number(monday.slice(5, 7))}/${Number(monday.slice(8))}–`;

interface BarsProps<K> {
  readonly title: string;
  readonly shares: readonly KeyedShare<K>[];
  readonly nameOf: (key: K) => string;
}

/** A bar for each rate, with the rate and what it is made of. */
function Bars<K extends string | number>({ title, shares, nameOf }: BarsProps<K>) {
  const say = useShared().words.adoptionView;
  if (shares.length === 0) return null;
  const width = ({ k, n }: Share): string => `${n === 0 ? 0 : (k / n) * 100}%`;
  return (
    <figure class="rate-bars">
      <figcaption>{title}</figcaption>
      <ul>
        {shares.map((share) => (
          <li key={share.key}>
            <span>{nameOf(share.key)}</span>
            <svg width="100%" height="10" aria-hidden="true">
              <rect class="track" width="100%" height="10" />
              <rect class="part" width={width(share)} height="10" />
            </svg>
            <span class="number end">{shareText(share)}</span>
            <span class="number end faint">{say.share(grouped(share.k), grouped(share.n))}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
