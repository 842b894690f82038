/*
 * Requests a page sent, by their ids, so that one whose answer was lost on its way can be sent again and is not done twice.
 */

/** How many are remembered: more than a page sends before it hears of them. */
const REMEMBERED = 20;
const KEY = 'doneRequests';

const doneRequests = (): readonly string[] =>
  JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEY) ?? '[]');

export const isDone = (id: string): boolean => doneRequests().includes(id);

export function noteDone(id: string): void {
  const done = [...doneRequests(), id].slice(-REMEMBERED);
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(done));
}
