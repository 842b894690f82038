import { type Overview, overview } from '../core/overview/overview';
import { readTeam, type Team } from '../sheet/read-team';
import { notInstalled } from './bring-up-to-date';
import type { Context } from './context';

/** The team and everything calculated from it; throws the sentence for "not installed" where it is not. */
export function teamOverview(context: Context): { readonly team: Team; readonly overview: Overview } {
  const team = readTeam(context.spreadsheet, context.words);
  if (!team) throw notInstalled(context);
  return { team, overview: overview(team.settings, team.targets, team.cubes, team.problems) };
}
