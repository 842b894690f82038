import { TEMPLATES } from '../../templates/index';
import type { Language } from '../core/words/index';
import { applySteps } from '../sheet/apply-steps';
import { chosenChain } from '../sheet/chosen-chain';
import { readMarks } from '../sheet/marks';
import { readForms } from '../sheet/read-form';
import { readInstalled } from '../sheet/read-installed';
import { todayIn } from '../sheet/time-zone';
import { compile } from '../template/compile';
import { diff } from '../template/diff';
import type { Step } from '../template/steps';
import type { Context } from './context';
import { withLock } from './run-command';

/**
 * Brings the spreadsheet to what the templates want: install, upgrade and repair are this one thing. What people typed,
 * renamed or moved stays.
 *
 * @returns the steps that were done; none when everything was as wanted
 */
export function bringUpToDate(context: Context): readonly Step[] {
  return withLock(context, () => {
    const { spreadsheet } = context;
    const marked = readMarks(spreadsheet);
    const forms = readForms(marked);
    const installed = readInstalled(spreadsheet, marked, forms);
    const language = installedLanguage(installed.sheets.get('settings')?.mark) ?? context.language;
    const year = Number(todayIn(spreadsheet.getSpreadsheetTimeZone()).slice(0, 4));
    const wanted = compile(
      TEMPLATES,
      { language, chain: chosenChain(forms.get('settings')), years: [year - 1, year, year + 1, year + 2] },
      installed,
    );
    const steps = diff(wanted, installed);
    applySteps(spreadsheet, steps, marked);
    return steps;
  });
}

/** Sheets stay in the language they were installed in, whoever repairs them. */
function installedLanguage(mark: string | undefined): Language | null {
  const language = mark?.split(':')[1];
  return language === 'ja' || language === 'en' ? language : null;
}
