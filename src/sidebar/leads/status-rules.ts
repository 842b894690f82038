import type { StatusRules } from '../../core/leads/status-after';
import { type ActionResult, choiceIn, choicesOf, type LeadStatus } from '../../core/tables/choices';
import type { TablesAnswer } from '../server/api';

/** What 設定 says before a team changes it: the rules of `statusAfter`, which look at the status before as well. */
const AS_INSTALLED: { readonly [R in ActionResult]: LeadStatus } = {
  ...{ meeting: 'meeting', callAgain: 'approaching', unreached: 'approaching' },
  ...{ lost: 'nurtureIdle', outOfScope: 'outOfScope' },
};

/** The team's own rules: those that 設定 has otherwise than it was installed. An empty cell leaves the status as it is. */
export function statusRules({ statusAfter }: TablesAnswer): StatusRules {
  const rules: { [R in ActionResult]?: LeadStatus | null } = {};
  for (const result of choicesOf('result')) {
    const word = statusAfter[result];
    if (word === undefined) continue;
    const status = choiceIn('status', word);
    if (status !== AS_INSTALLED[result]) rules[result] = status;
  }
  return rules;
}
