import {
  CommandType,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IRange,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { Engine } from '../engine';

/** Cells somebody edited: the engine's sheet id and a 0-based inclusive range. */
export interface EditedArea {
  readonly sheetId: string;
  readonly range: Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;
}

interface Watchers {
  /** Whether the add-on is at work; what changes then was not changed by hand. */
  isScriptRunning(): boolean;
  /** Somebody or something changed a value, a format, a sheet. Called often. */
  onChange(): void;
  /** A formula has a new result, or a row a new height: nothing to be kept, but perhaps to be drawn. */
  onResult(): void;
  /** A person changed something, and everything is calculated; `area` is absent when it was not the cells' contents. */
  onHandEdit(area: EditedArea | undefined): void;
}

/** A paste or a fill arrives as many changes; one edit is over when this many milliseconds bring no other. */
const ONE_EDIT = 50;

/** What the grid does of its own accord while it draws. */
const OWN_ACCORD: readonly string[] = [SetWorksheetRowAutoHeightMutation.id];

/** Tells what happens in the grid, and tells a person's edits from the add-on's and from recalculated results. */
export function watchChanges(
  engine: Engine,
  { isScriptRunning, onChange, onResult, onHandEdit }: Watchers,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let area: EditedArea | undefined;

  engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command, options) => {
      // The cell editor is a document of its own in the engine; selecting a cell is enough to change it.
      const inWorkbook =
        (command.params as { unitId?: string } | undefined)?.unitId === engine.workbook.getId();
      if (command.type !== CommandType.MUTATION || !inWorkbook) return;
      if (options?.fromFormula || options?.onlyLocal || OWN_ACCORD.includes(command.id)) return onResult();
      onChange();
      if (isScriptRunning()) return;
      if (command.id === SetRangeValuesMutation.id) {
        area = union(area, editedArea(command.params as EditParams));
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        engine.flush();
        const edited = area;
        area = undefined;
        onHandEdit(edited);
      }, ONE_EDIT);
    });
}

interface EditParams {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

/** What a person types: a value, a formula, or rich text. A style or a note is none of it. */
const CONTENTS: readonly (keyof ICellData)[] = ['v', 'f', 'p'];

/** The smallest range around the cells whose contents changed; undefined when only formats did. */
function editedArea({ subUnitId, cellValue }: EditParams): EditedArea | undefined {
  let area: EditedArea | undefined;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !CONTENTS.some((key) => key in (cell as ICellData))) continue;
      const range = { startRow: +row, endRow: +row, startColumn: +column, endColumn: +column };
      area = union(area, { sheetId: subUnitId, range });
    }
  }
  return area;
}

function union(a: EditedArea | undefined, b: EditedArea | undefined): EditedArea | undefined {
  if (!a || !b || a.sheetId !== b.sheetId) return b ?? a;
  const range = {
    startRow: Math.min(a.range.startRow, b.range.startRow),
    endRow: Math.max(a.range.endRow, b.range.endRow),
    startColumn: Math.min(a.range.startColumn, b.range.startColumn),
    endColumn: Math.max(a.range.endColumn, b.range.endColumn),
  };
  return { sheetId: a.sheetId, range };
}
