import type { TriggerData } from './services-state';

const HOUR = 3_600_000;

/**
 * The clock triggers whose time has come: `hours` after they ran last, or after they were made.
 *
 * @param now milliseconds since 1970
 */
export const dueTriggers = (triggers: readonly TriggerData[], now: number): readonly TriggerData[] =>
  triggers.filter(({ clock }) => clock && now - clock.last >= clock.hours * HOUR);
