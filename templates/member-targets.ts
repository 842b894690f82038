import { blankRow, cell, stateConditions, titleBlock, w } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { agreedTable, levelTable, shareTable } from './tables/member-targets-tables';

const section = (id: string, word: string) => ({ id, cells: { member: cell('section', w(word)) } });

/** 個人目標: the team's plan of the month shared among its members, what they propose, and what is agreed. */
export const memberTargets: Template = {
  id: 'memberTargets',
  version: 1,
  tab: '#b3261e',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'member', width: 100 },
    ...[
      'level',
      'from',
      'leave',
      'partTime',
      'days',
      'share',
      'calls',
      'effectiveContacts',
      'meetings',
      'won',
    ].map((id) => ({ id, width: 82 })),
    { id: 'emphasis', width: 170 },
    { id: 'weight', width: 100, hidden: true },
  ],
  blocks: [
    titleBlock('member', w('planning.membersTitle'), w('planning.membersLead')),
    { kind: 'rows', rows: [section('share', 'planning.shareTitle')] },
    shareTable(),
    { kind: 'rows', rows: [blankRow('before-agreed'), section('agreed', 'planning.agreedTitle')] },
    agreedTable(),
    { kind: 'rows', rows: [blankRow('before-levels'), section('levels', 'planning.levelsTitle')] },
    levelTable(),
    ...stateConditions(['agreed.1', 'agreed.10'], 'emphasis'),
    ...stateConditions(['share.plan', 'share.plan'], 'emphasis'),
  ],
};
