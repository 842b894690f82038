import { listBlock, w, ws } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import {
  chosenFrom,
  countColumn,
  dayColumn,
  dayTimeColumn,
  listedIn,
  textColumn,
} from './tables/log-columns';

/** アクション履歴: one row for every call and mail, with what came of it. */
export const actions: Template = {
  id: 'actions',
  version: 1,
  tab: '#00796b',
  columns: [
    { id: 'when', width: 130 },
    { id: 'lead', width: 130 },
    { id: 'company', width: 130 },
    { id: 'member', width: 130 },
    { id: 'kind', width: 130 },
    { id: 'result', width: 130 },
    { id: 'source', width: 130 },
    { id: 'minutes', width: 130 },
    { id: 'followUp', width: 130 },
    { id: 'nextDay', width: 130 },
    { id: 'memo', width: 320 },
  ],
  frozenRows: 1,
  blocks: [
    listBlock('head', [
      dayTimeColumn('when', 'leads.when', 'leads.whenNote'),
      textColumn('lead', 'leads.id', 'leads.idNote'),
      textColumn('company', 'leads.company'),
      listedIn('members', 'member', 'template.member'),
      chosenFrom('kind', 'leads.kind', [w('leads.hows.call'), w('leads.hows.mail')]),
      chosenFrom('result', 'leads.result', ws('leads.results'), 'leads.resultNote'),
      listedIn('channels', 'source', 'template.channel', 'leads.sourceNote'),
      countColumn('minutes', 'leads.minutes', 'count'),
      chosenFrom('followUp', 'leads.followUp', ws('leads.followUps'), 'leads.followUpNote'),
      dayColumn('nextDay', 'leads.nextDay', 'leads.actionNextDayNote'),
      textColumn('memo', 'template.memo', 'leads.memoNote'),
    ]),
    {
      kind: 'condition',
      column: 'result',
      rows: { below: 'head' },
      when: { is: w('leads.results.meeting') },
      tone: 'good',
    },
  ],
};
