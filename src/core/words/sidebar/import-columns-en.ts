import { en } from '../en';
import { dealsEn } from '../sheets/deals-en';
import { leadsEn } from '../sheets/leads-en';
import { sharedEn } from '../sheets/shared-en';
import type { importColumnsJa } from './import-columns-ja';

const { day, member, channel, memo, entered } = sharedEn;
const { id, company, person, phone, status, nextDay, nextHow, nextWho, owner, created } = leadsEn;

/** What the columns of the lists are called, and parts of columns that files have; English. */
export const importColumnsEn: typeof importColumnsJa = {
  daily: { day, member, channel, ...en.measures, memo, entered },
  leads: {
    ...{ id, company, person, phone, status, nextDay, nextHow, nextWho, owner, source: channel, created },
    ...{ firstContact: leadsEn.firstContact, lastContact: leadsEn.lastContact, meetingOn: leadsEn.meetingOn },
    ...{ nurtureReason: leadsEn.nurtureReason, noMeetingReason: leadsEn.noMeetingReason, mail: leadsEn.mail },
    ...{
      industry: leadsEn.industry,
      size: leadsEn.size,
      memo,
      lastName: 'Last name',
      firstName: 'First name',
    },
  },
  actions: {
    ...{ when: leadsEn.when, lead: id, company, member, kind: leadsEn.kind, result: leadsEn.result },
    ...{ source: channel, minutes: leadsEn.minutes, followUp: leadsEn.followUp, nextDay, memo, time: 'Time' },
  },
  deals: {
    ...{ id: dealsEn.id, company, person, product: 'Product', stage: dealsEn.stage, amount: dealsEn.amount },
    ...{ expectedClose: dealsEn.expectedClose, isOwner: dealsEn.isOwner, fsOwner: dealsEn.fsOwner },
    ...{ source: channel, created: dealsEn.created, handedOn: dealsEn.handedOn, meeting: dealsEn.meeting },
    ...{ budget: dealsEn.budget, authority: dealsEn.authority, need: dealsEn.need, timing: dealsEn.timing },
    ...{ score: dealsEn.score, result: dealsEn.result, closedOn: dealsEn.closedOn },
    ...{
      lostReason: dealsEn.lostReason,
      memo,
      stageLog: 'Stages so far',
      closeDate: 'Expected or decided on',
    },
  },
};
