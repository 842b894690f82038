import { basename, join, resolve } from 'node:path';
import { type ActivityRow, type Day, type Problem, wordsOf } from '../../src/core';
import { sheetWordsOf } from '../../src/core/words/sheets';
import { loadDist } from './load-dist';
import type { Options } from './options';
import { readActivityFile } from './read-activity-file';
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

/** Work for the add-on, and what is to be mended in the file it came from. */
export interface PreparedWork extends Work {
  readonly problems: readonly Problem[];
}

const TIME_ZONE = 'Asia/Tokyo';

/**
 * What the add-on is to work on: the rows of the file, or those of the made-up team with a goal of its own.
 *
 * @throws {UsageError} when nothing of the file can be used
 */
export async function prepareWork(options: Options, { cwd, root }: Folders): Promise<PreparedWork> {
  const { language, input, goal, rates, seed } = options;
  const words = cliWordsOf(language);
  const today = todayIn(TIME_ZONE);
  const dist = loadDist(join(root, 'dist'));
  if (input === undefined) {
    const asOf = options.asOf ?? today;
    const rows = sampleRows({ language, asOf, seed });
    const typed = typedSheets({
      ...{ language, asOf, seed, daily: rows },
      members: cliWordsOf(language).sample.members,
      channels: sheetWordsOf(language).template.channelDefaults,
    });
    return {
      ...{ dist, language, rates, rows, asOf, typed },
      ...{ title: words.title, goal: goal ?? SAMPLE_GOAL, problems: [] },
    };
  }
  const file = await readActivityFile(resolve(cwd, input), input, wordsOf(language), words);
  const asOf = options.asOf ?? latestDay(file.rows, today) ?? today;
  return { ...file, dist, language, rates, goal, asOf, typed: [], title: words.titleOfFile(basename(input)) };
}

/** The last day of the rows that is not after today. */
function latestDay(rows: readonly ActivityRow[], today: Day): Day | undefined {
  return rows
    .map(({ day }) => day)
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}
