import type { NodeHostOptions } from '../../../host/node-host';
import { type Maker, openBook, type Start } from '../book';
import { isCatalogued } from '../catalogue';
import { type Dice, type Outcome, tallyOf } from '../report';
import type { StartName } from '../start';
import { ACTS, type Done, type Person, type Scene } from './acts';
import { type Ledger, ledgerFault, seenIn } from './ledger';

/** So many acts make one interleaving. */
export const PEOPLE_STEPS = 40;

/** Commands that ask before they move rows: meanwhile the other person goes on. */
const ASKING = ['closeMonth', 'reopenMonth'];

/**
 * Two people on one spreadsheet who take turns at random, also while one of them is asked something. After every act the
 * cells are counted again and held against the ledger.
 */
export function peopleChunk(
  maker: Maker,
  starts: (name: StartName) => Start,
  chunk: number,
  dice: Dice,
  steps = PEOPLE_STEPS,
): Outcome {
  const tally = tallyOf('people', chunk);
  const told: string[] = [];
  let whileAsked: (() => void) | null = null;
  const ui: NonNullable<NodeHostOptions['ui']> = {
    ...{
      addMenu: nothing,
      showSidebar: nothing,
      showDialog: nothing,
      toast: nothing,
      mailSent: nothing,
      chartsChanged: nothing,
    },
    alert: (_, prompt, buttons) => {
      if (!buttons.startsWith('YES')) told.push(prompt ?? '');
      const other = whileAsked;
      whileAsked = null;
      other?.();
      return buttons.startsWith('YES') ? 'YES' : 'OK';
    },
    prompt: () => ({ button: 'OK', text: '' }),
  };
  const book = openBook(maker, { snapshot: starts('lists'), ui });
  const ledger: Ledger = seenIn(book);
  let number = 1000;
  const scene: Scene = { book, ledger, dice, next: () => ++number, imported: [] };
  const persons: readonly Person[] = [1, 2].map(() => ({ entries: [], seenTargets: null, seenLeads: [] }));
  const history: string[] = [];
  const act = (): Done => {
    const done = dice.pick(ACTS)(scene, dice.pick(persons));
    history.push(done.what);
    return done;
  };

  for (let step = 1; step <= steps; step++) {
    const faults: (string | null)[] = [];
    if (dice.chance(0.08)) {
      const name = dice.pick(ASKING);
      history.push(name);
      if (dice.chance(0.7)) whileAsked = () => faults.push(act().fault);
      told.length = 0;
      const { error } = book.run(name);
      whileAsked = null;
      faults.push(error, ...told.map((said) => (isCatalogued(said, 'ja') ? null : `${name} said: ${said}`)));
    } else faults.push(act().fault);
    faults.push(ledgerFault(ledger, seenIn(book)));
    const failed = faults.filter((fault) => fault !== null);
    tally.add(
      `step ${step}`,
      failed.length > 0 ? `${failed.join(' / ')}\n     after: ${history.slice(-5).join(' | ')}` : null,
    );
    // What is lost stays lost: whatever follows would fail for the same reason.
    if (failed.length > 0) break;
  }
  book.close();
  return tally.outcome();
}

const nothing = (): void => undefined;
