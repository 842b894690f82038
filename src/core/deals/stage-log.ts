import { type Day, formatDay, realDay } from '../calendar/day';
import { choiceIn, choiceWord, type DealStage } from '../tables/choices';
import type { Language } from '../words/index';

/** The day a deal came to a stage. */
export interface StageEntry {
  readonly day: Day;
  readonly stage: DealStage;
}

/** A day, in digits of either width already made plain, and what follows it up to the next ` / ` or line. */
const ENTRY = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*([^/\n\d]+)/;

/**
 * The stages a deal went through, oldest first. Words of either language are known; what is no day with a stage is passed
 * over, so that people may write in the cell too.
 *
 * @example readStageLog('2026-04-01 商談設定 / 2026-04-20 提案') is [{ day: '2026-04-01', stage: 'set' },
 *   { day: '2026-04-20', stage: 'proposal' }]
 */
export function readStageLog(text: string): readonly StageEntry[] {
  const entries: StageEntry[] = [];
  const pattern = new RegExp(ENTRY, 'g');
  const plain = text.normalize('NFKC');
  for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
    const [, year, month, day, word] = found;
    const number = realDay(Number(year), Number(month), Number(day));
    const stage = choiceIn('stage', word);
    if (number !== null && stage !== null) entries.push({ day: formatDay(number), stage });
  }
  return entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The log after a deal is at `stage` on `day`: a new entry where that is not the stage of the last one, else the text as
 * it is. What people wrote stays.
 *
 * @example stageLogWith('2026-04-01 商談設定', 'proposal', '2026-04-20', 'ja') is '2026-04-01 商談設定 / 2026-04-20 提案'
 */
export function stageLogWith(text: string, stage: DealStage, day: Day, language: Language): string {
  const entries = readStageLog(text);
  if (entries[entries.length - 1]?.stage === stage) return text;
  const entry = `${day} ${choiceWord('stage', stage, language)}`;
  return text.trim() === '' ? entry : `${text.trimEnd()} / ${entry}`;
}
