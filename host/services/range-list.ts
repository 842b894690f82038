import type { Context } from './context';
import { Hosted } from './hosted';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges of a sheet, for doing the same to all of them in one call. */
export class HostRangeList extends Hosted<RangeList> implements Partial<RangeList> {
  readonly className = 'RangeList';
  readonly #ranges: readonly Range[];

  constructor(context: Context, ranges: readonly Range[]) {
    super(context);
    this.#ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  clearContent(): RangeList {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): RangeList {
    return this.#each((range) => range.clearFormat());
  }

  setBackground(color: string | null): RangeList {
    return this.#each((range) => range.setBackground(color));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): RangeList {
    return this.#each((range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }

  setFontColor(color: string | null): RangeList {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): RangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setNumberFormat(numberFormat: string): RangeList {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }

  setValue(value: unknown): RangeList {
    return this.#each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: 'bottom' | 'middle' | 'top' | null): RangeList {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapEnabled: boolean): RangeList {
    return this.#each((range) => range.setWrap(isWrapEnabled));
  }

  #each(change: (range: Range) => void): RangeList {
    for (const range of this.#ranges) change(range);
    return this.context.boundary.handOut(this);
  }
}
