import type { Context } from './context';
import { Hosted } from './hosted';
import type { TriggerData } from './services-state';
import { requireInteger } from './signature';
import { HostTrigger } from './trigger';

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** Adds a trigger and hands it out. @throws when there is one of its kind already, as add-ons may have one of each */
function createTrigger(context: Context, trigger: Omit<TriggerData, 'id'>): GoogleAppsScript.Script.Trigger {
  const { state } = context;
  if (state.triggers.some(({ eventType }) => eventType === trigger.eventType)) {
    throw new Error('The add-on has created too many triggers of this type for this user in this document.');
  }
  const data = { ...trigger, id: String(state.nextId++) };
  state.triggers.push(data);
  return context.boundary.handOut(new HostTrigger(context, data));
}

/** Starts building a trigger for one of the add-on's functions. */
export class HostTriggerBuilder extends Hosted<Builder> implements Partial<Builder> {
  readonly className = 'TriggerBuilder';
  readonly #functionName: string;

  constructor(context: Context, functionName: string) {
    super(context);
    this.#functionName = functionName;
  }

  timeBased(): ClockBuilder {
    return this.context.boundary.handOut(new HostClockTriggerBuilder(this.context, this.#functionName));
  }

  forSpreadsheet(_sheet: GoogleAppsScript.Spreadsheet.Spreadsheet | string): SpreadsheetBuilder {
    return this.context.boundary.handOut(new HostSpreadsheetTriggerBuilder(this.context, this.#functionName));
  }
}

/** Builds a trigger of the clock. Of when it runs only the hours between two runs are kept: a day, a week, or those told. */
class HostClockTriggerBuilder extends Hosted<ClockBuilder> implements Partial<ClockBuilder> {
  readonly className = 'ClockTriggerBuilder';
  readonly #functionName: string;
  #hours = 24;

  constructor(context: Context, functionName: string) {
    super(context);
    this.#functionName = functionName;
  }

  atHour(_hour: number): ClockBuilder {
    return this.context.boundary.handOut(this);
  }

  nearMinute(_minute: number): ClockBuilder {
    return this.context.boundary.handOut(this);
  }

  everyDays(n: number): ClockBuilder {
    return this.everyHours(24 * n);
  }

  everyHours(n: number): ClockBuilder {
    this.#hours = requireInteger(n, 'ClockTriggerBuilder.everyHours', [n]);
    return this.context.boundary.handOut(this);
  }

  everyWeeks(n: number): ClockBuilder {
    return this.everyHours(168 * n);
  }

  onMonthDay(_day: number): ClockBuilder {
    return this.context.boundary.handOut(this);
  }

  onWeekDay(_day: GoogleAppsScript.Base.Weekday): ClockBuilder {
    return this.context.boundary.handOut(this);
  }

  inTimezone(_timezone: string): ClockBuilder {
    return this.context.boundary.handOut(this);
  }

  /** @throws always: an add-on's clock trigger runs once an hour at most */
  everyMinutes(_n: number): ClockBuilder {
    throw new Error('Clock events must be scheduled at least 1 hour apart.');
  }

  create(): GoogleAppsScript.Script.Trigger {
    return createTrigger(this.context, {
      ...{ functionName: this.#functionName, eventType: 'CLOCK', source: 'CLOCK' },
      clock: { hours: this.#hours, last: this.context.now() },
    });
  }
}

/** Builds a trigger of the spreadsheet. */
class HostSpreadsheetTriggerBuilder
  extends Hosted<SpreadsheetBuilder>
  implements Partial<SpreadsheetBuilder>
{
  readonly className = 'SpreadsheetTriggerBuilder';
  readonly #functionName: string;
  #eventType = 'ON_EDIT';

  constructor(context: Context, functionName: string) {
    super(context);
    this.#functionName = functionName;
  }

  onOpen(): SpreadsheetBuilder {
    return this.#on('ON_OPEN');
  }

  onEdit(): SpreadsheetBuilder {
    return this.#on('ON_EDIT');
  }

  onChange(): SpreadsheetBuilder {
    return this.#on('ON_CHANGE');
  }

  create(): GoogleAppsScript.Script.Trigger {
    const [functionName, eventType] = [this.#functionName, this.#eventType];
    return createTrigger(this.context, { functionName, eventType, source: 'SPREADSHEETS' });
  }

  #on(eventType: string): SpreadsheetBuilder {
    this.#eventType = eventType;
    return this.context.boundary.handOut(this);
  }
}
