import { digestAsOf, digestFigures } from '../core/digest/digest-figures';
import { isDigestHour } from '../core/digest/digest-reasons';
import type { DigestsDue } from '../core/digest/digest-types';
import { digestsDue } from '../core/digest/digests-due';
import { sayFacts } from '../core/digest/say-digest';
import { overview } from '../core/overview/overview';
import { loadLibrary } from '../sheet/load-library';
import type { MarkedSheet } from '../sheet/marks';
import { readNotices } from '../sheet/read-notices';
import { readTeam } from '../sheet/read-team';
import { writeNotice } from '../sheet/write-notice';
import { type Context, openContext } from './context';
import { pageToAllow, setClock } from './notice-permission';
import { withLock } from './run-command';

/** The document property that keeps what was told: names and days, no address. */
const LOG = 'notices';

/**
 * Runs every hour while notifications are on: sends what is due. What was told is kept before it is sent, so that a run
 * that breaks off tells nobody twice. Once all is switched off, or the sheets are gone, it ends the clock.
 */
export function onClock(): void {
  const context = openContext();
  const { spreadsheet, words } = context;
  const wall = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd H').split(
    ' ',
  );
  const clock = { day: wall[0] as string, hour: Number(wall[1]) };
  if (!isDigestHour(clock.hour)) return;
  const team = readTeam(spreadsheet, words);
  if (!team || !readNotices(team.forms.settings).isOn) {
    setClock(false);
    return;
  }
  const { settings, targets, cubes, sheets, forms } = team;
  const { wishes, addresses } = readNotices(forms.settings);
  const seen = overview({ ...settings, asOf: digestAsOf(clock) }, targets, cubes);
  const mails = wishes.byMail && pageToAllow('send_mail') === null ? MailApp.getRemainingDailyQuota() : null;
  const due = withLock(context, () => {
    const store = PropertiesService.getDocumentProperties();
    const log = JSON.parse(store.getProperty(LOG) ?? '[]');
    const found = digestsDue({ wishes, clock, mails, log, ...digestFigures(clock, seen, cubes, addresses) });
    store.setProperty(LOG, JSON.stringify(found.log));
    return found;
  });
  tell(context, sheets.get('dashboard'), clock.day, due);
}

/** Sends the mails and writes the note; what a mail that could not be sent would have said stands in the note. */
function tell(
  { spreadsheet, language, words }: Context,
  home: MarkedSheet | undefined,
  day: string,
  { mails, note }: DigestsDue,
): void {
  if (mails.length + note.length === 0) return;
  const { subjects, lines } = loadLibrary(language).notices;
  const kept = [...note];
  for (const facts of mails) {
    const body = sayFacts(lines, { ...facts, url: spreadsheet.getUrl() }).join('\n');
    try {
      const [subject] = sayFacts(subjects, facts);
      MailApp.sendEmail(facts.address as string, subject as string, body, { name: words.app });
    } catch {
      kept.push({ ...facts, failed: facts.name });
    }
  }
  if (home && kept.length > 0) {
    writeNotice(
      home,
      day,
      kept.flatMap((facts) => sayFacts(lines, facts)),
    );
  }
}
