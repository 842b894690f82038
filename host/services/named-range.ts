import { absoluteReference, type CellBox, parseA1 } from './a1';
import { hostedOf } from './boundary';
import type { Context } from './context';
import type { Grid } from './grid';
import { gridError } from './grid-error';
import { Hosted } from './hosted';
import { HostRange } from './range';
import { sheetNamed } from './sheet-list';
import { requireArgument } from './signature';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** A name and the cells it stands for now. */
export interface NamedArea {
  readonly name: string;
  readonly grid: Grid;
  readonly box: CellBox;
}

/** Letters (of any language), digits, `_` and `.`, not starting with a digit, not looking like a cell. */
const NAME = /^(?![A-Z]{1,3}\d+$)(?!R\d+C\d+$)(?!true$|false$)[\p{L}_][\p{L}\p{N}\p{M}_.]{0,249}$/iu;

/** The names that stand for cells. The engine moves them with the cells. */
export function namedAreas(context: Context): NamedArea[] {
  return context.engine.workbook.getDefinedNames().flatMap((defined) => {
    const gridOf = (name: string | undefined) => (name === undefined ? undefined : sheetNamed(context, name));
    const found = parseA1(defined.getFormulaOrRefString().replace(/^=/, ''), (name) => gridOf(name)?.size);
    const grid = gridOf(found?.sheetName);
    return found && grid ? [{ name: defined.getName(), grid, box: found.box }] : [];
  });
}

/** Gives cells a name; a name in use now stands for these cells. */
export function setNamedArea(context: Context, { name, grid, box }: NamedArea): void {
  if (!NAME.test(name)) throw gridError(context.locale, 'rangeName', name);
  const { workbook } = context.engine;
  const reference = absoluteReference(grid.worksheet.getName(), box);
  const old = workbook.getDefinedName(name);
  if (old) {
    old.setRef(reference);
    return;
  }
  try {
    workbook.insertDefinedName(name, reference);
  } catch {
    // The engine refuses a few more names than Sheets does, those of functions among them.
    throw gridError(context.locale, 'rangeName', name);
  }
}

/** Forgets a name. @throws when there is none */
export function removeNamedArea(context: Context, name: string): void {
  const { workbook } = context.engine;
  if (!workbook.getDefinedName(name)) throw gridError(context.locale, 'notFound');
  workbook.deleteDefinedName(name);
}

/** A named range of the spreadsheet. */
export class HostNamedRange extends Hosted<NamedRange> implements NamedRange {
  readonly className = 'NamedRange';
  #name: string;

  constructor(context: Context, name: string) {
    super(context);
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { grid, box } = this.#area;
    return this.context.boundary.handOut(new HostRange(grid, box));
  }

  setName(name: string): NamedRange {
    const { grid, box } = this.#area;
    setNamedArea(this.context, { name, grid, box });
    removeNamedArea(this.context, this.#name);
    this.#name = name;
    return this.context.boundary.handOut(this);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): NamedRange {
    const { grid, box } = requireArgument(hostedOf(range, HostRange), 'NamedRange.setRange', [range]);
    setNamedArea(this.context, { name: this.#name, grid, box });
    return this.context.boundary.handOut(this);
  }

  remove(): void {
    removeNamedArea(this.context, this.#name);
  }

  get #area(): NamedArea {
    const found = namedAreas(this.context).find(({ name }) => name === this.#name);
    if (!found) throw gridError(this.context.locale, 'notFound');
    return found;
  }
}
