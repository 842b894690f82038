import { ja } from '../ja';
import { dealsJa } from '../sheets/deals-ja';
import { leadsJa } from '../sheets/leads-ja';
import { sharedJa } from '../sheets/shared-ja';

const { day, member, channel, memo, entered } = sharedJa;
const { id, company, person, phone, status, nextDay, nextHow, nextWho, owner, created } = leadsJa;

/** What the columns of the lists are called, and parts of columns that files have; Japanese. */
export const importColumnsJa = {
  daily: { day, member, channel, ...ja.measures, memo, entered },
  leads: {
    ...{ id, company, person, phone, status, nextDay, nextHow, nextWho, owner, source: channel, created },
    ...{ firstContact: leadsJa.firstContact, lastContact: leadsJa.lastContact, meetingOn: leadsJa.meetingOn },
    ...{ nurtureReason: leadsJa.nurtureReason, noMeetingReason: leadsJa.noMeetingReason, mail: leadsJa.mail },
    ...{ industry: leadsJa.industry, size: leadsJa.size, memo, lastName: '姓', firstName: '名' },
  },
  actions: {
    ...{ when: leadsJa.when, lead: id, company, member, kind: leadsJa.kind, result: leadsJa.result },
    ...{ source: channel, minutes: leadsJa.minutes, followUp: leadsJa.followUp, nextDay, memo, time: '時刻' },
  },
  deals: {
    ...{ id: dealsJa.id, company, person, product: '商品', stage: dealsJa.stage, amount: dealsJa.amount },
    ...{ expectedClose: dealsJa.expectedClose, isOwner: dealsJa.isOwner, fsOwner: dealsJa.fsOwner },
    ...{ source: channel, created: dealsJa.created, handedOn: dealsJa.handedOn, meeting: dealsJa.meeting },
    ...{ budget: dealsJa.budget, authority: dealsJa.authority, need: dealsJa.need, timing: dealsJa.timing },
    ...{ score: dealsJa.score, result: dealsJa.result, closedOn: dealsJa.closedOn },
    ...{ lostReason: dealsJa.lostReason, memo, stageLog: '段階の記録', closeDate: '受注予定日または決着日' },
  },
};
