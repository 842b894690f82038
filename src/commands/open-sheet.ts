import { readMarks } from '../sheet/marks';
import { told } from './context';
import { isKeyOf, readRequest, require } from './read-request';
import { runCall } from './run-command';

/**
 * Opens the tab of one of our sheets, wherever people moved it and whatever they call it.
 *
 * @param json `{ sheet: 'weeklyReview' }`
 */
export function openSheet(json: string): string {
  return runCall((context) => {
    const { spreadsheet, words } = context;
    const { sheet: id } = readRequest(context, json);
    require(context, isKeyOf(words.sheets, id));
    const name = words.sheets[id];
    const marked = readMarks(spreadsheet).sheets.get(id);
    if (!marked) throw told(words.messages.noSuchSheet(name));
    spreadsheet.setActiveSheet(marked.sheet);
    return { opened: true };
  });
}
