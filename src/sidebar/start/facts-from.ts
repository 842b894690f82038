import { dayOf } from '../../core/calendar/day';
import { daySums } from '../../core/improvement/day-sums';
import { improvementsOf } from '../../core/improvement/improvements';
import { entryRows } from '../../core/learning/entry-rows';
import { type LearningFacts, measuredImprovements } from '../../core/learning/facts';
import { voicesOf } from '../../core/learning/voices';
import type { Overview } from '../../core/overview/overview';
import { dealsOf } from '../../core/tables/records';
import type { Table } from '../../core/tables/table';
import { pageWordsOf } from '../../core/words/page-words';
import { allImprovementWords } from '../review/improvement-words';
import type { ListId, TablesAnswer } from '../server/api';

/** The lists the learning path looks at. */
export const LEARNING_LISTS: readonly ListId[] = ['daily', 'archive', 'improvements', 'deals', 'voices'];

/** What the learning path is told, from the lists and the overview. */
export function factsFrom(
  { tables: { daily, archive, improvements, deals, voices }, reviews }: TablesAnswer,
  { settings, calendar, goal, problems }: Overview,
): LearningFacts {
  const { asOf, chain, members } = settings;
  const logs = [daily, archive].filter((one): one is Table<'daily'> => Boolean(one));
  const actions = improvements ? improvementsOf(improvements, allImprovementWords()) : [];
  // A goal that cannot be read is calculated with as if it were another one, which a problem tells.
  const names = (['ja', 'en'] as const).map((language) => pageWordsOf(language).fields.goalValue);
  const isSet = !problems.some(({ what }) => names.some((name) => what.includes(name)));
  const kinds = (['ja', 'en'] as const).map((language) => pageWordsOf(language).voiceKinds);
  return {
    ...{ asOf, calendar, members, goal: isSet ? goal.value : 0, reviews, improvements: actions },
    rows: entryRows(logs, dayOf(asOf)),
    closed: (archive?.rows.length ?? 0) > 0,
    measured: measuredImprovements(daySums(logs), actions, { asOf, chain, calendar }),
    handedBy: deals ? dealsOf(deals).map(({ isOwner }) => isOwner) : [],
    voices: voices ? voicesOf(voices, kinds) : [],
  };
}
