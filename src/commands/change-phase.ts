import { chosenPhase } from '../sheet/chosen-phase';
import { readMarks } from '../sheet/marks';
import { readForm } from '../sheet/read-form';
import { changeAsked } from './change-asked';
import { told } from './context';

/**
 * フェーズを反映: shows the columns and rows of the phase chosen on 設定 and hides those of the others, after going
 * through the checklist for a change of phase. What was typed into hidden columns stays there.
 */
export function changePhase(): void {
  changeAsked('phase', { add: [] }, ({ spreadsheet, words }) => {
    const settings = readMarks(spreadsheet).sheets.get('settings');
    if (!settings) throw told(words.messages.notInstalled);
    const phase = words.fields.phases[chosenPhase(readForm(settings))];
    const { phaseTitle, phaseChecks } = words.changes;
    return [phaseTitle(phase), phaseChecks.map((check) => `□ ${check}`).join('\n')];
  });
}
