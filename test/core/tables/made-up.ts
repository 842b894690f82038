import type { Action, Deal, Lead } from '../../../src/core/tables/records';

const nothing = { row: 2, id: '', company: '', person: '', source: '', memo: '' } as const;

/** A lead of which only what matters is written down. */
export const lead = (cells: Partial<Lead>): Lead => ({
  ...nothing,
  ...{ phone: '', status: null, nextDay: null, nextHow: null, nextWho: '', owner: '' },
  ...{ created: null, firstContact: null, lastContact: null, meetingOn: null },
  ...{ nurtureReason: '', noMeetingReason: '', mail: '', industry: '', size: '' },
  ...cells,
});

/** An action likewise. */
export const action = (cells: Partial<Action>): Action => ({
  ...{ row: 2, when: null, lead: '', company: '', member: '', kind: null, result: null, source: '' },
  ...{ minutes: null, followUp: null, nextDay: null, memo: '' },
  ...cells,
});

/** A deal likewise. */
export const deal = (cells: Partial<Deal>): Deal => ({
  ...nothing,
  ...{ product: '', stage: null, amount: null, expectedClose: null, isOwner: '', fsOwner: '' },
  ...{ created: null, handedOn: null, meeting: null, score: null, outcome: null, closedOn: null },
  ...{ budget: false, authority: false, need: false, timing: false, lostReason: '', stageLog: '' },
  ...cells,
});
