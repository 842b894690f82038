import { type IRange, Rectangle } from '@univerjs/core';
import type { Context } from './context';
import { gridError } from './grid-error';
import type { ProtectionData } from './services-state';

/** Whether the person may edit what a protection covers: warnings stop no script, and owner and editors may always. */
export function mayEdit({ state, user }: Context, protection: ProtectionData): boolean {
  if (protection.warningOnly || protection.domainEdit) return true;
  return user === state.owner || protection.editors.includes(user);
}

/**
 * Throws when a protection forbids the person to edit these cells.
 * @param range cells to be written; null for the sheet as a whole, as when rows are deleted
 */
export function requireEditable(context: Context, sheetId: string, range: IRange | null): void {
  const isHit = (protection: ProtectionData) => {
    if (protection.sheetId !== sheetId || mayEdit(context, protection)) return false;
    if (range === null) return true;
    if (protection.range) return Rectangle.intersects(protection.range, range);
    return !protection.unprotected.some((open) => Rectangle.contains(open, range));
  };
  if (context.state.protections.some(isHit)) throw gridError(context.locale, 'protectedCell');
}
