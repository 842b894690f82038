import { useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day';
import { type Voice, type VoiceKind, withVote } from '../../core/learning/voices';
import type { Cell, ColumnOf, Table } from '../../core/tables/table';
import { pageWordsOf } from '../../core/words/page-words';
import type { TablesAnswer } from '../server/api';
import { type Action, useAction } from '../server/use-action';
import { useWriting } from '../server/use-writing';

/** What the cards of みんなの声 are told: the list, who speaks, and on which day. */
export interface VoiceProps {
  readonly table: Table<'voices'>;
  readonly voices: readonly Voice[];
  readonly answer: TablesAnswer;
  readonly members: readonly string[];
  readonly asOf: Day;
  readonly name: string;
}

/** A line to add: its kind, and the cells that are not empty. */
type Line = { readonly kind: VoiceKind } & {
  readonly [C in Exclude<ColumnOf<'voices'>, 'kind' | 'day'>]?: Cell;
};

/** Adds lines and votes; `isAdded` while the last thing done was a line that stands on the sheet. */
export interface VoiceWriting {
  /** `onAdded` is called when the line stands on the sheet. */
  readonly add: Action<[line: Line, onAdded: () => void]>;
  readonly vote: Action<[voice: Voice]>;
  readonly isAdded: boolean;
}

/** Writes みんなの声. A line is in the words of the sheet, and begins with the day. */
export function useVoice({ table, answer, asOf, name }: VoiceProps): VoiceWriting {
  const write = useWriting();
  const [isAdded, setAdded] = useState(false);
  const add = useAction(async (line: Line, onAdded: () => void) => {
    setAdded(false);
    const kind = pageWordsOf(answer.language).voiceKinds[line.kind];
    const cells: { readonly [column: string]: Cell } = { ...line, kind, day: asOf };
    const columns = table.columns.filter((column) => cells[column] !== undefined);
    await write([{ table: 'voices', columns, appended: [columns.map((column) => cells[column] as Cell)] }]);
    setAdded(true);
    onAdded();
  });
  const vote = useAction(async (voice: Voice) => {
    setAdded(false);
    const was = table.rows[table.at.indexOf(voice.row)]?.[table.columns.indexOf('votes')] ?? '';
    const changed = [{ row: voice.row, was: [was], to: [withVote(voice, name)] }];
    await write([{ table: 'voices', columns: ['votes'], changed }]);
  });
  return { add, vote, isAdded };
}
