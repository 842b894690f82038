import type { Context } from './context';
import { Hosted } from './hosted';
import type { ValidationData } from './validation-rule';

/** A rule's values as `getCriteriaValues` gives them: ranges are handed out, everything else is as it is. */
export function scriptValues(context: Context, { values }: ValidationData): unknown[] {
  return values.map((value) => (value instanceof Hosted ? context.boundary.handOut(value) : value));
}
