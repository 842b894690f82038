import { HostBooleanCondition } from './boolean-condition';
import { HostConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { ConditionalData } from './conditional-rules';
import type { Context } from './context';
import { HostGradientCondition } from './gradient-condition';
import { Hosted } from './hosted';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A conditional format rule; changing it means copying it into a builder. */
export class HostConditionalFormatRule extends Hosted<Rule> implements Rule {
  readonly className = 'ConditionalFormatRule';
  readonly data: ConditionalData;

  constructor(context: Context, data: ConditionalData) {
    super(context);
    this.data = data;
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.context.boundary.handOut(new HostConditionalFormatRuleBuilder(this.context, this.data));
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.data.ranges.map((range) => this.context.boundary.handOut(range));
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const { condition, style } = this.data;
    return (
      condition && this.context.boundary.handOut(new HostBooleanCondition(this.context, condition, style))
    );
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const { gradient } = this.data;
    return gradient && this.context.boundary.handOut(new HostGradientCondition(this.context, gradient));
  }
}
