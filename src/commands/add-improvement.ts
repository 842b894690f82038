import { dayOf, monthSpan, parseIsoDay } from '../core/calendar/day';
import { mergeCubes, totalsBetween } from '../core/funnel/activity-cube';
import { CHAINS, type ChainStep, type RateKey } from '../core/kpi/chain';
import { MEASURES, type Measure } from '../core/kpi/measures';
import { wordsOf } from '../core/words/index';
import type { ListCell } from '../sheet/append-entry';
import { appendEntry } from '../sheet/append-entry';
import { serialOf } from '../sheet/entries';
import { type Activity, readActivity } from '../sheet/read-team';
import { languageOfMark } from '../template/sheet-mark';
import { told } from './context';
import { isKeyOf, isText, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';

/** What the page has calculated: how often people enter. */
const ENTRY_RATE = 'entryRate';
/** A thing to do is a line or a few, not a document. */
const LONGEST = 1000;

/**
 * Appends a line to 改善アクション: what to do about a KPI, by whom and until when, with the value the KPI has now. Its
 * words are those of the language the sheet was installed in.
 *
 * @param json `{ kpi: a measure, a rate or 'entryRate', what, owner: a member or '', due: 'yyyy-mm-dd', found: 'bottleneck' }`;
 *   the page tells what an entry rate is `now`
 */
export function addImprovement(json: string): string {
  return runCall((context) =>
    withLock(context, () => {
      const { kpi, what, owner, due, found, now } = readRequest(context, json);
      const { fields, rates } = context.words;
      require(context, isText(kpi) && (kpi === ENTRY_RATE || isMeasure(kpi) || isKeyOf(rates, kpi)));
      require(context, isText(what) && what.trim() !== '' && what.length <= LONGEST);
      require(context, isText(due) && parseIsoDay(due) !== null);
      require(context, isText(found) && isKeyOf(fields.foundPlaces, found));

      const team = readActivity(context.spreadsheet, context.words);
      if (!team) throw told(context.words.messages.notInstalled);
      require(context, isText(owner) && (owner === '' || team.settings.members.includes(owner)));
      const sheet = team.sheets.get('improvements');
      if (!sheet) throw told(context.words.messages.noSuchSheet(context.words.sheets.improvements));
      const words = wordsOf(languageOfMark(sheet.mark) ?? context.language);
      appendEntry(
        sheet,
        [
          { column: 'opened', value: serialOf(dayOf(team.settings.asOf)), format: 'day' },
          {
            ...{ column: 'found', format: null },
            value: words.fields.foundPlaces[found],
          },
          {
            ...{ column: 'kpi', format: null },
            value:
              kpi === ENTRY_RATE
                ? words.fields[kpi]
                : isMeasure(kpi)
                  ? words.measures[kpi]
                  : words.rates[kpi],
          },
          { column: 'what', value: what.trim(), format: null },
          { column: 'owner', value: owner, format: null },
          { column: 'due', value: serialOf(dayOf(due)), format: 'day' },
          { column: 'state', value: words.fields.improvementOpen, format: null },
          kpi === ENTRY_RATE
            ? { column: 'before', value: Number.isFinite(now) ? (now as number) : '', format: 'percent' }
            : valueNow(kpi, team),
        ],
        team.dayNumber,
      );
      return { added: true };
    }),
  );
}

const isMeasure = (kpi: string): kpi is Measure => (MEASURES as readonly string[]).includes(kpi);

/** What the KPI is in the month so far; blank for a rate that nothing was tried for. */
function valueNow(kpi: Measure | RateKey, { settings, cubes }: Activity): ListCell {
  const column = 'before';
  const { first, last } = monthSpan(settings.month);
  const until = Math.min(dayOf(settings.asOf), last);
  const { total } = totalsBetween(mergeCubes(cubes), first, until);
  if (isMeasure(kpi)) return { column, value: total[kpi], format: kpi === 'revenue' ? 'yen' : 'count' };
  // The team's own chain first: 受注率 has another stage before it in each.
  const steps = [...CHAINS[settings.chain], ...CHAINS.short, ...CHAINS.long];
  const { from, to } = steps.find(({ rate }) => rate === kpi) as ChainStep;
  return { column, value: total[from] > 0 ? total[to] / total[from] : '', format: 'percent' };
}
