import { decodeBase64, encodeBase64, utf8Bytes } from './base64';
import { formatDate, parseDate } from './format-date';
import { formatString } from './format-string';
import { Hosted } from './hosted';
import { isDate } from './serial-date';
import { signatureError } from './signature';
import { isTimeZone } from './zone';

type Service = GoogleAppsScript.Utilities.Utilities;

const LONGEST_SLEEP = 300_000;

/** `Utilities`, without digests, signatures, blobs and archives. */
export class HostUtilities extends Hosted<Service> implements Partial<Service> {
  readonly className = 'Utilities';

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatDate(date.getTime(), zone(timeZone), format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseDate(date, zone(timeZone), format));
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(template, args);
  }

  /** Does not wait: nothing else runs meanwhile. @throws for more than five minutes */
  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number' || milliseconds > LONGEST_SLEEP) {
      throw new Error(`Invalid argument: ${milliseconds}. The maximum is ${LONGEST_SLEEP} milliseconds.`);
    }
  }

  base64Encode(data: string | number[]): string {
    return encodeBase64(typeof data === 'string' ? utf8Bytes(data) : data);
  }

  base64Decode(encoded: string): number[] {
    return decodeBase64(encoded);
  }

  getUuid(): string {
    const digit = () => Math.floor(Math.random() * 16).toString(16);
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, digit);
  }
}

/** Java takes an unknown zone for GMT; nobody means that, so the host refuses it. */
function zone(name: string): string {
  if (name === 'JST') return 'Asia/Tokyo';
  if (!isTimeZone(name)) throw new Error(`Invalid argument: timeZone ${name}`);
  return name;
}
