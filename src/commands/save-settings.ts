import { dayNumber, parseIsoDay } from '../core/calendar/day';
import { nationalHolidays } from '../core/calendar/national-holidays';
import { serialOf } from '../sheet/entries';
import type { Team } from '../sheet/read-team';
import { type FormCell, writeForm, writeList } from '../sheet/write-form';
import { isText, isTexts, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';
import { installedTeam } from './team-overview';

/**
 * Saves settings of the team; what is not named stays.
 *
 * @param json `{ team?, asOf?: 'yyyy-mm-dd', month?: 'yyyy-mm', chain?: 'short' | 'long', members?: [], channels?: [] }`
 */
export function saveSettings(json: string): string {
  return runCall((context) =>
    withLock(context, () => {
      const { team, asOf, month, chain, members, channels } = readRequest(context, json);
      const found = installedTeam(context);
      const { fields } = context.words;
      const cells: FormCell[] = [];
      if (team !== undefined) {
        require(context, isText(team));
        cells.push({ row: 'team', column: 'value', value: team });
      }
      if (chain !== undefined) {
        require(context, chain === 'short' || chain === 'long');
        cells.push({
          row: 'chain',
          column: 'value',
          value: chain === 'long' ? fields.chainLong : fields.chainShort,
        });
      }
      for (const [row, value] of [
        ['asOf', asOf],
        ['month', month],
      ] as const) {
        if (value === undefined) continue;
        const day = isText(value) ? parseIsoDay(row === 'month' ? `${value}-01` : value) : null;
        require(context, day !== null);
        cells.push({ row, column: 'value', value: serialOf(day) });
      }
      const lists = [
        ['members', members],
        ['channels', channels],
      ] as const;
      require(context, lists.every(([, list]) => list === undefined || isTexts(list)));
      // From here on nothing is refused: what is refused has changed nothing.
      if (asOf !== undefined) coverYear(found, Number(String(asOf).slice(0, 4)));
      writeForm(found, 'settings', cells);
      for (const [column, list] of lists) if (isTexts(list)) writeList(found, column, list);
      return { saved: true };
    }),
  );
}

/** Business days on the sheet need the national holidays of the year looked at, and of the one before it. */
function coverYear(team: Team, year: number): void {
  const listed = new Set(team.holidays);
  const wanted = [year - 1, year].flatMap((y) => [...nationalHolidays(y)]);
  const start = dayNumber(year - 1, 1, 1);
  if (wanted.every((day) => day < start || listed.has(day))) return;
  const all = [...new Set([...listed, ...wanted])].sort((a, b) => a - b);
  writeList(team, 'nationalHolidays', all.map(serialOf));
}
