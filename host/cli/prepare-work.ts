import { basename, join, resolve } from 'node:path';
import { type Day, type Problem, parseIsoDay } from '../../src/core';
import { sheetWordsOf } from '../../src/core/words/sheets';
import { type InputRows, type InputTable, inputTables } from './input-tables';
import { loadDist } from './load-dist';
import type { Options } from './options';
import { readInput } from './read-input';
import type { Work } from './run-addon';
import { SAMPLE_GOAL, sampleRows } from './sample/daily-rows';
import { typedSheets } from './sample/typed-sheets';
import { todayIn } from './today';
import { cliWordsOf } from './words';

/** Where files are: `cwd` is the folder relative paths are meant in, `root` the project's with `dist/` in it. */
export interface Folders {
  readonly cwd: string;
  readonly root: string;
}

/** Work for the add-on, and what is to be mended in the files it came from. */
export interface PreparedWork extends Work {
  readonly problems: readonly Problem[];
}

const TIME_ZONE = 'Asia/Tokyo';

/**
 * What the add-on is to work on: the rows of the files, or those of the made-up team with a goal of its own.
 *
 * @throws {UsageError} when nothing of a file can be used
 */
export async function prepareWork(options: Options, { cwd, root }: Folders): Promise<PreparedWork> {
  const { language, inputs, dates, goal, rates, seed } = options;
  const words = cliWordsOf(language);
  const today = todayIn(TIME_ZONE);
  const dist = loadDist(join(root, 'dist'));
  const [first] = inputs;
  if (first === undefined) {
    const asOf = options.asOf ?? today;
    const rows = sampleRows({ language, asOf, seed });
    const typed = typedSheets({
      ...{ language, asOf, seed, daily: rows },
      members: cliWordsOf(language).sample.members,
      channels: sheetWordsOf(language).template.channelDefaults,
    });
    return {
      ...{ dist, language, rates, rows, asOf, typed, tables: [] },
      ...{ title: words.title, goal: goal ?? SAMPLE_GOAL, problems: [], file: undefined },
    };
  }
  const files = [];
  for (const input of inputs) files.push(await readInput(resolve(cwd, input), input, language, dates));
  const read = inputTables(files, language);
  const asOf = options.asOf ?? latestDay(read, today) ?? today;
  return {
    ...{ ...read, dist, language, rates, goal, asOf, typed: [] },
    ...{ title: words.titleOfFile(basename(first)), file: inputs.map((path) => basename(path)).join(', ') },
  };
}

/** Columns with days on which something has happened, in the lists that are no daily rows. */
const PAST_DAYS = [
  ...['created', 'firstContact', 'lastContact', 'meetingOn', 'when', 'handedOn', 'closedOn'],
];

/** The last day of the daily rows that is not after today; where there are none, of what happened in the other lists. */
function latestDay({ rows, tables }: InputRows, today: Day): Day | undefined {
  const days = rows.length > 0 ? rows.map(({ day }) => day) : tables.flatMap(pastDays);
  return days
    .filter((day) => parseIsoDay(day) !== null && day <= today)
    .sort()
    .at(-1);
}

function pastDays({ columns, rows }: InputTable): readonly Day[] {
  const places = columns.flatMap((column, i) => (PAST_DAYS.includes(column) ? i : []));
  return rows.flatMap((cells) => places.map((place) => String(cells[place]).slice(0, 10)));
}
