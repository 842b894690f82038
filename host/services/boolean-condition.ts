import type { Condition, ConditionStyle } from './conditional-rules';
import type { Context } from './context';
import { enumNamed } from './enum-value';
import { sheetEnums } from './enums';
import { Hosted } from './hosted';

type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** The condition of a rule and the look of cells that meet it. */
export class HostBooleanCondition extends Hosted<BooleanCondition> implements BooleanCondition {
  readonly className = 'BooleanCondition';
  readonly #condition: Condition;
  readonly #style: ConditionStyle;

  constructor(context: Context, condition: Condition, style: ConditionStyle) {
    super(context);
    this.#condition = condition;
    this.#style = style;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumNamed(sheetEnums.BooleanCriteria, this.#condition.criteria) as never;
  }

  getCriteriaValues(): unknown[] {
    return [...this.#condition.values];
  }

  getBackground(): string | null {
    return this.#style.background;
  }

  getFontColor(): string | null {
    return this.#style.fontColor;
  }

  getBold(): boolean | null {
    return this.#style.bold;
  }

  getItalic(): boolean | null {
    return this.#style.italic;
  }

  getStrikethrough(): boolean | null {
    return this.#style.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.#style.underline;
  }
}
