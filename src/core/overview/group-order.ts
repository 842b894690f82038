import type { Group } from '../funnel/activity-cube';
import { noActivity } from '../kpi/measures';

/**
 * Totals by member as a manager reads them: everybody of the settings in their order, at zero who has done nothing yet
 * (that is news), then whoever else has activity, in order of appearance.
 *
 * @param active totals of those with activity
 * @param members the members of the settings, each once
 * @example membersInOrder([{ member: 'Ito', … }], ['Sato', 'Ito']) // Sato at zero, then Ito
 */
export function membersInOrder(
  active: readonly Group<'member'>[],
  members: readonly string[],
): readonly Group<'member'>[] {
  const names = new Set(active.map(({ member }) => member));
  const idle = members.filter((member) => !names.has(member));
  const all = [...active, ...idle.map((member) => ({ member, ...noActivity() }))];
  return inOrder(all, ({ member }) => member, members);
}

/**
 * Totals by channel in the order of the settings, then channels the settings do not list, in order of appearance. A
 * channel that brought nothing stays out: lists begin with channels that a team may never use.
 */
export const channelsInOrder = (
  active: readonly Group<'channel'>[],
  channels: readonly string[],
): readonly Group<'channel'>[] => inOrder(active, ({ channel }) => channel, channels);

function inOrder<G>(
  groups: readonly G[],
  nameOf: (group: G) => string,
  names: readonly string[],
): readonly G[] {
  const ranks = new Map(names.map((name, i) => [name, i]));
  const rankOf = (group: G): number => ranks.get(nameOf(group)) ?? names.length;
  return [...groups].sort((a, b) => rankOf(a) - rankOf(b));
}
