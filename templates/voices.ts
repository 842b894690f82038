import { listBlock, w, ws } from '../src/template/blocks';
import type { Template } from '../src/template/types';

/** みんなの声: thanks between members, ideas with the votes for them, and how satisfied the team is. */
export const voices: Template = {
  id: 'voices',
  version: 1,
  tab: '#f9ab00',
  columns: [
    { id: 'day', width: 100 },
    { id: 'kind', width: 110 },
    { id: 'from', width: 110 },
    { id: 'to', width: 110 },
    { id: 'text', width: 380 },
    { id: 'score', width: 80 },
    { id: 'votes', width: 200 },
  ],
  frozenRows: 1,
  blocks: [
    listBlock('head', [
      {
        ...{ column: 'day', header: w('voices.day'), format: 'day', role: 'input' },
        rule: { kind: 'day', message: w('voices.dayNote') },
      },
      {
        ...{ column: 'kind', header: w('voices.kind'), role: 'input' },
        rule: { kind: 'one-of', choices: ws('voices.kinds'), message: w('voices.kindNote') },
      },
      // No choice of members: a manager who is none of them has a voice too, and nobody has to be named.
      { column: 'from', header: w('voices.from'), note: w('voices.fromNote'), format: 'text', role: 'input' },
      {
        ...{ column: 'to', header: w('voices.to'), note: w('voices.toNote'), role: 'input' },
        rule: { kind: 'listed', in: 'settings.members', message: w('voices.toNote') },
      },
      { column: 'text', header: w('voices.text'), note: w('voices.textNote'), role: 'area' },
      {
        ...{ column: 'score', header: w('voices.score'), note: w('voices.scoreNote'), role: 'input' },
        rule: { kind: 'score', message: w('voices.scoreNote') },
      },
      {
        column: 'votes',
        header: w('voices.votes'),
        note: w('voices.votesNote'),
        format: 'text',
        role: 'input',
      },
    ]),
  ],
};
