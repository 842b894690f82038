import { PACKAGES } from '../../templates/packages';
import { overview } from '../core/overview/overview';
import { readTeam } from '../sheet/read-team';
import type { SidebarData } from '../sidebar/api';
import { bringUpToDate } from './bring-up-to-date';
import type { Context } from './context';
import { runCall } from './run-command';

/** What the sidebar shows: read once, nothing changed. */
export function getOverview(): string {
  return runCall(sidebarData);
}

/** The sidebar's install button: installs what is missing, then answers as `getOverview` does. */
export function installFromSidebar(): string {
  return runCall((context) => {
    bringUpToDate(context, { add: PACKAGES.minimal });
    return sidebarData(context);
  });
}

function sidebarData({ spreadsheet, words, language }: Context): SidebarData {
  const team = readTeam(spreadsheet, words);
  if (!team) return { installed: false, language, overview: null, problems: [] };
  const { settings, targets, cubes, problems } = team;
  return { installed: true, language, overview: overview(settings, targets, cubes, problems), problems };
}
