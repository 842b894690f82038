import type { Language, StartData } from './start-data';

/**
 * The start the server gives for the page's address; a language in the address (`?lang=en`) comes before the start's.
 *
 * @throws when the server does not answer, with what it said
 */
export async function readStart(): Promise<StartData> {
  const answer = await fetch(`start.json${location.search}`);
  if (!answer.ok) throw new Error(`start.json: ${answer.status} ${await answer.text()}`);
  const data: StartData = await answer.json();
  const asked = new URLSearchParams(location.search).get('lang');
  const language: Language = asked === 'ja' || asked === 'en' ? asked : data.language;
  return { ...data, language };
}
