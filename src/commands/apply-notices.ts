import { sayFacts } from '../core/digest/say-digest';
import { loadLibrary } from '../sheet/load-library';
import { readMarks } from '../sheet/marks';
import { readForm } from '../sheet/read-form';
import { readNotices } from '../sheet/read-notices';
import { told } from './context';
import { pageToAllow, setClock } from './notice-permission';
import { runCommand } from './run-command';

/**
 * 通知の設定を反映: starts the clock when a notification is switched on on 設定, ends it when none is, and says what will
 * come how. A permission that is missing is told; everything else works without it.
 */
export function applyNotices(): void {
  runCommand('notices', ({ spreadsheet, language, words }) => {
    const sheet = readMarks(spreadsheet).sheets.get('settings');
    if (!sheet) throw told(words.messages.notInstalled);
    const form = readForm(sheet);
    const { set } = loadLibrary(language).notices;
    const say = (key: string, facts = {}): string => sayFacts([set[key] as string], facts).join();
    if (!form.rows.has('notices.byMail')) throw told(say('repair'));
    const { wishes, isOn, addresses } = readNotices(form);
    const page = pageToAllow('scriptapp');
    // Where there is no permission, no clock runs that would have to be ended.
    if (page !== null) throw told(isOn ? say('noClock', { url: page }) : say('off'));
    const ran = setClock(isOn);
    if (!isOn) return { alert: say('off') };
    const mailPage = wishes.byMail ? pageToAllow('send_mail') : null;
    const how = mailPage !== null ? 'noMail' : wishes.byMail ? 'mail' : 'note';
    return { alert: `${say(ran ? 'kept' : 'on')}\n\n${say(how, { url: mailPage, count: addresses.size })}` };
  });
}
