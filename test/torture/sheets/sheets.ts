import type { NodeHostOptions } from '../../../host/node-host';
import { type Ending, type Maker, openBook, type Start } from '../book';
import { type Dice, type Outcome, tallyOf } from '../report';
import type { StartName } from '../start';
import { changeSomething, zone } from './changes';
import { unnamedRows } from './problems-named';
import { readFault, readSomething } from './reads';

/** So many cases are tried in one spreadsheet, each after one more thing was done to it. */
export const SHEET_STEPS = 60;

/**
 * A random workbook: a team's spreadsheet to which one odd thing after the other is done, and which is read after each.
 * Every read answers what its types say, or refuses in words of the catalogue; rows that do not count are named.
 */
export function sheetChunk(
  maker: Maker,
  starts: (name: StartName) => Start,
  chunk: number,
  dice: Dice,
  steps = SHEET_STEPS,
): Outcome {
  const tally = tallyOf('sheets', chunk);
  const english = dice.chance(0.25);
  const name = dice.chance(0.01)
    ? 'everything'
    : dice.chance(0.05)
      ? 'forms'
      : english
        ? 'lists-en'
        : 'lists';
  const who = somebody(dice);
  const language = who.locale === 'ja' ? 'ja' : 'en';
  const book = openBook(maker, { snapshot: starts(name), ...who });
  const done: string[] = [];
  for (let step = 1; step <= steps; step++) {
    done.push(changeSomething(book, dice));
    const read = readSomething(book, dice);
    const told = readFault(read, language) ?? unnamed(book, read.name, read.ending);
    tally.add(`${name}, step ${step}`, told && `${told}\n     after: ${done.slice(-4).join(' | ')}`);
  }
  book.close();
  return tally.outcome();
}

/** Somebody who opens it: anywhere, on any day, not always its owner. */
function somebody(dice: Dice): Partial<NodeHostOptions> {
  const now = Date.UTC(
    dice.between(2023, 2029),
    0,
    dice.between(1, 366),
    dice.between(0, 23),
    dice.between(0, 59),
  );
  return {
    ...{ locale: dice.pick(['ja', 'ja', 'en_US', 'de']), scriptTimeZone: zone(dice), now: () => now },
    ...(dice.chance(0.3) && { user: 'rep@example.com' }),
  };
}

function unnamed(
  book: Parameters<typeof unnamedRows>[0],
  name: string,
  { answer, error }: Ending,
): string | null {
  const problems =
    name === 'getOverview' && error === null ? (answer as { problems?: [] }).problems : undefined;
  return problems && (answer as { installed: boolean }).installed ? unnamedRows(book, problems) : null;
}
