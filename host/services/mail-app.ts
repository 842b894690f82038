import { Hosted } from './hosted';
import { requireScope } from './require-scope';
import { signatureError } from './signature';

type Service = GoogleAppsScript.Mail.MailApp;
type Options = { readonly [option: string]: unknown };

/** The scope sending mail needs; a person can refuse it. */
const MAIL_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

const DAY = 86_400_000;

/** An address as mail servers take it, roughly: something, an at sign, a name with a dot. */
const ADDRESS = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;

/** `MailApp`: nothing leaves the host. Mails are kept, shown to the person, and counted against a day's quota. */
export class HostMailApp extends Hosted<Service> implements Partial<Service> {
  readonly className = 'MailApp';

  /** Recipients that may still be written to within 24 hours. */
  getRemainingDailyQuota(): number {
    requireScope(this.context, MAIL_SCOPE, 'MailApp.getRemainingDailyQuota');
    const since = this.context.now() - DAY;
    const sent = this.context.state.mails.filter(({ at }) => at > since);
    return Math.max(0, this.context.mailQuota - sent.reduce((sum, { to }) => sum + to.length, 0));
  }

  /** Takes recipient, subject and body, with options or without, or one message. */
  sendEmail(...args: unknown[]): void {
    requireScope(this.context, MAIL_SCOPE, 'MailApp.sendEmail');
    const [first, subject, body, options = {}] = args;
    const message = (
      args.length === 1 ? first : { ...(options as Options), to: first, subject, body }
    ) as Options;
    if (typeof message !== 'object' || message === null || typeof message.to !== 'string') {
      throw signatureError('MailApp.sendEmail', args);
    }
    const to = message.to.split(',').map((address) => address.trim());
    const wrong = to.find((address) => !ADDRESS.test(address));
    if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
    if (to.length > this.getRemainingDailyQuota()) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    const mail = {
      ...{ to, subject: String(message.subject ?? ''), body: String(message.body ?? '') },
      ...{ name: String(message.name ?? ''), at: this.context.now() },
    };
    this.context.state.mails.push(mail);
    this.context.ui.mailSent(mail);
  }
}
