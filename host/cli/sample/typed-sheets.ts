import { actions } from './actions';
import { cooperation, feedback } from './cooperation';
import { deals } from './deals';
import { leads } from './leads';
import type { SampleContext, TypedSheet } from './typed';

/** What the made-up team typed, a function for each sheet it types into besides the daily rows. */
const SHEETS: readonly ((context: SampleContext) => TypedSheet)[] = [
  leads,
  actions,
  deals,
  cooperation,
  feedback,
];

/** Everything the made-up team typed besides its daily rows, the same for the same context. */
export const typedSheets = (context: SampleContext): readonly TypedSheet[] =>
  SHEETS.map((sheet) => sheet(context));
