import type { Book, Ending } from '../book';
import { isCatalogued, isRaw } from '../catalogue';
import type { Dice } from '../report';
import { CHANNELS, MEMBERS } from '../start';
import { ANSWERS } from './answers';
import type { Shape } from './shape';

/** A read that was made: what it was, what came of it, and what the answer has to look like. */
export interface Read {
  readonly name: string;
  readonly ending: Ending;
  readonly shape?: Shape;
}

const TABLES = ['daily', 'archive', 'leads', 'actions', 'deals', 'improvements', 'voices', 'adoption'];
/** Commands that ask before they change anything, and are told no: until then they only read. */
const ASKING = [
  ...['closeMonth', 'reopenMonth', 'repairTemplates', 'changePhase', 'uninstallTemplates'],
  ...[
    'installMinimal',
    'installStandard',
    'installLeads',
    'installDeals',
    'installReviews',
    'installEverything',
  ],
];
const PAGES = ['openSidebar', 'findBottleneck', 'openData', 'openManual', 'onOpen', 'onInstall'];

/** Reads something, as the page, the menu or a trigger would. */
export function readSomething(book: Book, dice: Dice): Read {
  const { between, pick } = dice;
  const roll = between(1, 100);
  const asked = (name: keyof typeof ANSWERS, request?: unknown): Read => ({
    ...{ name, ending: book.run(name, request) },
    shape: ANSWERS[name],
  });
  if (roll <= 30) return asked('getOverview');
  if (roll <= 62)
    return asked('readTables', { tables: [pick(TABLES), pick(TABLES)].slice(0, between(1, 2)) });
  if (roll <= 88) {
    const day = `2026-0${between(1, 4)}-${String(between(1, 28)).padStart(2, '0')}`;
    return asked('readDay', { day, member: pick([...MEMBERS, ...CHANNELS]) });
  }
  if (roll <= 91) return asked('openSheet', { sheet: pick(['daily', 'leads', 'settings', 'dashboard']) });
  if (roll <= 92) return asked('planInstall', { package: pick(['minimal', 'leads', 'all']) });
  if (roll <= 95) {
    const name = pick(PAGES);
    return { name, ending: book.run(name) };
  }
  const name = pick(roll <= 97 ? ['closeMonth', 'reopenMonth'] : ASKING);
  book.host.ui.answer({ button: 'NO' });
  return { name, ending: book.run(name) };
}

/** What is wrong with how a read ended. */
export function readFault({ name, ending, shape }: Read, language: 'ja' | 'en'): string | null {
  const { error, said, answer } = ending;
  if (error !== null) return isCatalogued(error, language) ? null : `${name} told: ${error}`;
  if (shape) return shape(answer, name);
  return said === null || (isCatalogued(said, language) && !isRaw(said)) ? null : `${name} said: ${said}`;
}
