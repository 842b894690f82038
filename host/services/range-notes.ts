import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { CellBox } from './a1';
import type { Grid } from './grid';

/** How large a note opens, in pixels. */
const SIZE = { width: 220, height: 96 };

/** The note of every cell, '' where there is none. */
export function readNotes(grid: Grid, box: CellBox): string[][] {
  const model = grid.context.engine.univer.__getInjector().get(SheetsNoteModel);
  const unitId = grid.context.engine.workbook.getId();
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (_, c) => {
      const place = { row: box.row - 1 + r, col: box.column - 1 + c };
      return model.getNote(unitId, grid.sheetId, place)?.note ?? '';
    }),
  );
}

/** Sets the note of every cell; '' and null take it away. */
export function writeNotes(grid: Grid, box: CellBox, noteAt: (r: number, c: number) => string | null): void {
  const old = readNotes(grid, box);
  for (let r = 0; r < box.rows; r++) {
    for (let c = 0; c < box.columns; c++) {
      const note = noteAt(r, c) ?? '';
      if (note === old[r]?.[c]) continue;
      const place = { sheetId: grid.sheetId, row: box.row - 1 + r, col: box.column - 1 + c };
      if (note) grid.execute(UpdateNoteMutation.id, { ...place, note: { ...SIZE, note } });
      else grid.execute(RemoveNoteMutation.id, place);
    }
  }
}
