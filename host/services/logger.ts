import { formatString } from './format-string';
import { Hosted } from './hosted';

type Service = GoogleAppsScript.Base.Logger;

/** `Logger`: what was logged can be read back; it is shown nowhere. */
export class HostLogger extends Hosted<Service> implements Service {
  readonly className = 'Logger';
  #lines: string[] = [];

  log(data: unknown, ...values: unknown[]): Service {
    this.#lines.push(values.length > 0 ? formatString(String(data), values) : String(data));
    return this.context.boundary.handOut(this);
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.#lines = [];
  }
}
