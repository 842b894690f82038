import type { GradientPoint } from './conditional-rules';
import type { Context } from './context';
import { enumNamed } from './enum-value';
import { sheetEnums } from './enums';
import { Hosted } from './hosted';

type Gradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

/** A colour scale of two or three points. Types are null at the smallest and largest value, as in Apps Script. */
export class HostGradientCondition extends Hosted<Gradient> implements Gradient {
  readonly className = 'GradientCondition';
  readonly #min: GradientPoint | undefined;
  readonly #mid: GradientPoint | undefined;
  readonly #max: GradientPoint | undefined;

  constructor(context: Context, points: readonly GradientPoint[]) {
    super(context);
    this.#min = points[0];
    this.#mid = points.length > 2 ? points[1] : undefined;
    this.#max = points.at(-1);
  }

  getMinColor(): string {
    return this.#min?.color ?? '';
  }

  getMinType(): Interpolation | null {
    return type(this.#min);
  }

  getMinValue(): string {
    return this.#min?.value ?? '';
  }

  getMidColor(): string {
    return this.#mid?.color ?? '';
  }

  getMidType(): Interpolation | null {
    return type(this.#mid);
  }

  getMidValue(): string {
    return this.#mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.#max?.color ?? '';
  }

  getMaxType(): Interpolation | null {
    return type(this.#max);
  }

  getMaxValue(): string {
    return this.#max?.value ?? '';
  }
}

function type(point: GradientPoint | undefined): Interpolation | null {
  if (!point || point.type === 'MIN' || point.type === 'MAX') return null;
  return enumNamed(sheetEnums.InterpolationType, point.type) as never;
}
