import { wordsOf } from '../../../src/core/words/index';
import { type Book, type Ending, type Maker, openBook, type Start } from '../book';
import { failedWith, isCatalogued, isRaw } from '../catalogue';
import { difference, lookOf, typedTexts } from '../look';
import { type Dice, type Outcome, tallyOf } from '../report';
import type { StartName } from '../start';
import { FAULT_KINDS, type FaultKind, isAsked, isChange } from './kinds';
import { perform, SCENARIOS, type Scenario } from './scenarios';

/** Chunks of this part: a scenario under a kind of fault. */
export const FAULT_CHUNKS = SCENARIOS.length * FAULT_KINDS.length;

/** How many more times a person tries. */
const RETRIES = 2;

/** A command that begins anew each time costs seconds a case: it is not failed at each of its hundreds of calls. */
const MOST_FRESH = 8;

type Starts = (name: StartName) => Start;

/**
 * A command whose n-th service call fails, for every n (or as many as `most`, spread over all). Afterwards no row of the
 * start is lost or doubled; whoever is told reads a sentence of the catalogue; and done again, everything is as it is in a
 * twin of the spreadsheet where nothing failed.
 */
export function faultChunk(maker: Maker, starts: Starts, chunk: number, dice: Dice, most: number): Outcome {
  const scenario = SCENARIOS[Math.floor(chunk / FAULT_KINDS.length)] as Scenario;
  const kind = FAULT_KINDS[chunk % FAULT_KINDS.length] as FaultKind;
  const tally = tallyOf('faults', chunk);
  const begin = beginningOf(maker, starts, scenario);
  let [faulty, twin] = [open(maker, begin), open(maker, begin)];
  let round = 0;
  const whole = undisturbed(twin, scenario, round);
  const first = undisturbed(faulty, scenario, round);
  if (!scenario.isFresh) round++;
  tally.add(`${scenario.name} undisturbed`, first.error === null ? null : `refused: ${first.error}`);
  const wanted = scenario.isFresh ? reopenedLook(maker, twin) : null;
  if (scenario.isFresh) {
    faulty.close();
    faulty = open(maker, begin);
  }

  for (const n of numbersUpTo(
    whole.calls.filter(isAsked).length,
    scenario.isFresh ? Math.min(most, MOST_FRESH) : most,
    dice,
  )) {
    const act = scenario.act(round);
    const step = `${scenario.name} ${kind.id} at call ${n}`;
    let [asked, at] = [0, -1];
    const ending = perform(faulty, act, (name, i) => {
      if (isAsked(name)) asked++;
      if (at < 0 && asked === n) at = i - 1;
      if (at === i - 1 || (kind.ends && at >= 0)) throw new Error(kind.message);
    });
    const call = ending.calls[at];
    const told: (string | null)[] = [call === undefined ? null : messageFault(scenario, kind, ending)];
    const made = ending.calls.filter(
      (name, i) => i !== at && !(kind.ends && at >= 0 && i > at) && isChange(name),
    );
    if (made.length > 0 || call === undefined) {
      told.push(lostOf(faulty, scenario));
      for (let i = 0, again = hasFailed(kind, ending); again && i < RETRIES; i++) {
        const retry = perform(faulty, act);
        again = retry.error !== null;
        told.push(again && !isCatalogued(`${retry.error}`, 'ja') ? `again: ${retry.error}` : null);
      }
      if (!scenario.isFresh) {
        perform(twin, act);
        for (const next of scenario.after?.(round) ?? [])
          for (const book of [faulty, twin]) perform(book, next);
        round++;
      }
      const other = wanted
        ? difference(reopenedLook(maker, faulty), wanted)
        : difference(lookOf(faulty), lookOf(twin));
      told.push(other && `not as undisturbed: ${other}`);
      if (other || scenario.isFresh) {
        faulty.close();
        faulty = open(maker, scenario.isFresh ? begin : twin.host.snapshot());
      }
    }
    const failed = told.filter((one) => one !== null);
    tally.add(step, failed.length > 0 ? `(${call}) ${failed.join(' / ')}` : null);
  }
  if (!scenario.isFresh) {
    const other = difference(lookOf(faulty), lookOf(twin));
    tally.add(`${scenario.name} ${kind.id} at the end`, other);
  }
  tally.add(`${scenario.name} locked`, lockedFault(maker, begin, scenario));
  faulty.close();
  twin.close();
  return tally.outcome();
}

/**
 * The look of a spreadsheet once it is opened anew: the engine then calculates every formula, where after many changes it
 * may show a text of digits that a formula made as a number.
 */
function reopenedLook(maker: Maker, book: Book): ReadonlyMap<string, string> {
  const again = open(maker, book.host.snapshot());
  const look = lookOf(again);
  again.close();
  return look;
}

/** Whether a person would try again: they were told so, or saw it end. */
const hasFailed = (kind: FaultKind, { error, said }: Ending): boolean =>
  kind.ends || error !== null || said?.includes(kind.message) === true;

/** The spreadsheet a scenario begins from, made once. */
function beginningOf(maker: Maker, starts: Starts, { start, prepare }: Scenario): Start {
  const book = openBook(maker, start ? { snapshot: starts(start) } : {});
  prepare?.(book);
  const snapshot = book.host.snapshot();
  book.close();
  return snapshot;
}

const open = (maker: Maker, snapshot: Start): Book => openBook(maker, { snapshot });

function undisturbed(book: Book, scenario: Scenario, round: number): Ending {
  const ending = perform(book, scenario.act(round));
  for (const next of scenario.after?.(round) ?? []) perform(book, next);
  return ending;
}

function numbersUpTo(count: number, most: number, dice: Dice): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i + 1);
  // One out of each of so many equal stretches.
  return Array.from(
    { length: most },
    (_, i) => 1 + Math.min(count - 1, Math.floor(((i + dice.random()) * count) / most)),
  );
}

/** What is wrong with what a person was told; an execution that was ended tells nothing itself. */
function messageFault({ isSilent }: Scenario, kind: FaultKind, { error, said }: Ending): string | null {
  if (kind.ends) return null;
  const message = error ?? said;
  if (message === null || (isSilent && message === kind.message)) return null;
  // Where the language cannot be asked for, it is English.
  const isTold = (['ja', 'en'] as const).some((language) => {
    const { menu, app } = wordsOf(language);
    const names = [app, ...Object.values(menu)];
    return (
      names.some((name) => message === failedWith(name, kind.message, language)) ||
      isCatalogued(message, language)
    );
  });
  return isTold || (error === null && !isRaw(message)) ? null : `told: ${message}`;
}

/** Rows of the start that are gone, or stand twice. */
function lostOf(book: Book, { start, moves, name }: Scenario): string | null {
  if (start === null) return null;
  const found = typedTexts(book);
  const odd = Array.from({ length: ROWS }, (_, i) => `typed-${i}`).filter((text) => {
    const count = found.get(text) ?? 0;
    return !EXPECTED.has(text) ? false : count < 1 || (count > 1 && !moves);
  });
  return odd.length > 0 && name !== 'undoImport' ? `rows lost or doubled: ${odd.slice(0, 5).join()}` : null;
}

const ROWS = 82;
const EXPECTED = new Set(
  Array.from({ length: ROWS }, (_, i) => (i < 48 || (i >= 60 && i < 72) || i >= 80 ? `typed-${i}` : '')),
);

/** Somebody else holds the lock: nothing may change, and the sentence for that is told, where it matters. */
function lockedFault(maker: Maker, snapshot: Start, scenario: Scenario): string | null {
  const book = openBook(maker, { snapshot, lockedElsewhere: () => true });
  const before = lookOf(book);
  const { error, said } = perform(book, scenario.act(0));
  const other =
    scenario.name === 'onEdit' || scenario.name === 'applyNotices' ? null : difference(lookOf(book), before);
  book.close();
  const message = error ?? said;
  if (other) return `changed without the lock: ${other}`;
  if (message === null || scenario.isSilent || isCatalogued(message, 'ja')) return null;
  return `told without the lock: ${message}`;
}
