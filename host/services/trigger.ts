import type { Context } from './context';
import { enumNamed } from './enum-value';
import { Hosted } from './hosted';
import { scriptEnums } from './script-enums';
import type { TriggerData } from './services-state';

type Trigger = GoogleAppsScript.Script.Trigger;

/** An installable trigger. */
export class HostTrigger extends Hosted<Trigger> implements Trigger {
  readonly className = 'Trigger';
  readonly data: TriggerData;

  constructor(context: Context, data: TriggerData) {
    super(context);
    this.data = data;
  }

  getUniqueId(): string {
    return this.data.id;
  }

  getHandlerFunction(): string {
    return this.data.functionName;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return enumNamed(scriptEnums.EventType, this.data.eventType) as never;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return enumNamed(scriptEnums.TriggerSource, this.data.source) as never;
  }

  getTriggerSourceId(): string {
    return this.data.source === 'SPREADSHEETS' ? this.context.engine.workbook.getId() : '';
  }
}
