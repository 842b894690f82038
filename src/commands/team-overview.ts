import { type Overview, overview } from '../core/overview/overview';
import { readTeam, type Team } from '../sheet/read-team';
import { type Context, told } from './context';

/** The team as the sheets tell it; throws the sentence for "not installed" where they are not there. */
export function installedTeam({ spreadsheet, words }: Context): Team {
  const team = readTeam(spreadsheet, words);
  if (!team) throw told(words.messages.notInstalled);
  return team;
}

/** The team and everything calculated from it. */
export function teamOverview(context: Context): { readonly team: Team; readonly overview: Overview } {
  const team = installedTeam(context);
  return { team, overview: overview(team.settings, team.targets, team.cubes, team.problems) };
}
