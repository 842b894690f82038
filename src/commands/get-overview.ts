import { overview } from '../core/overview/overview';
import { readTeam } from '../sheet/read-team';
import type { SidebarData } from '../sidebar/server/api';
import type { Context } from './context';
import { runCall } from './run-command';

/** What the sidebar shows: read once, nothing changed. */
export function getOverview(): string {
  return runCall(sidebarData);
}

function sidebarData({ spreadsheet, words, language }: Context): SidebarData {
  const team = readTeam(spreadsheet, words);
  if (!team) return { installed: false, sheets: [], language, overview: null, problems: [] };
  const { settings, targets, cubes, problems } = team;
  return {
    ...{ installed: true, sheets: [...team.sheets.keys()], language, problems },
    overview: overview(settings, targets, cubes, problems),
  };
}
