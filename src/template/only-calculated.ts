import { listsOf, rowsOf } from './parts';
import type { Said } from './say-words';
import type { Template } from './types';

/** Whether nobody types anything on a sheet, so that it can be deleted and calculated again without a loss. */
export function isOnlyCalculated(template: Said<Template>): boolean {
  const roles = [
    ...rowsOf(template).flatMap(({ cells }) => Object.values(cells).map(({ role }) => role)),
    ...listsOf(template).flatMap(() => ['input'] as const),
  ];
  return !roles.some((role) => role === 'input' || role === 'area');
}
