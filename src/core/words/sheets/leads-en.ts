import { choicesEn } from './choices-en';
import type { leadsJa } from './leads-ja';

/** Words of the leads, the log of actions and the view of both; English. */
export const leadsEn: typeof leadsJa = {
  id: 'Lead ID',
  idNote: 'One number for each lead, such as L-0001. Actions are logged under the same number',
  company: 'Company',
  person: 'Name',
  phone: 'Phone',
  mail: 'Email',
  industry: 'Industry',
  industries: [
    'Manufacturing',
    'IT & telecom',
    'Trade & retail',
    'Construction',
    'Health & care',
    'Finance',
    'Logistics',
    'Services',
    'Other',
  ],
  size: 'Employees',
  sizes: ['1–10', '11–50', '51–300', '301–1000', 'Over 1000'],
  created: 'Came in',
  createdNote: 'Such as 2026/04/01 9:30. With the time, the response time can be told',
  owner: 'Owner',

  status: 'Status',
  statuses: choicesEn.statuses,
  statusNote: `New: just came in, nothing done yet
Approaching: called or mailed
Scheduling: a day for the meeting is being agreed
Meeting won: the meeting is set
Untouched: on hold, not contacted
Nurturing (no next action): waiting for the time, nothing planned
Nurturing (next action set): waiting for the time, next contact planned
Out of scope: no lead, such as somebody selling to us

When nurturing, choose the reason too`,

  nextDay: 'Next on',
  nextDayNote: 'The day of the next contact. Coloured once past; when done, set the next day or empty it',
  nextHow: 'Next by',
  nextWho: 'Next who',
  hows: choicesEn.hows,
  choose: 'Please choose from the list',

  nurtureReason: 'Why nurturing',
  nurtureReasons: [
    'Not yet time',
    'Waiting for budget',
    'Gathering information',
    'Uses another service',
    'Waiting for approval',
    'Other',
  ],
  noMeetingReason: 'Why no meeting',
  noMeetingReasonNote: 'To find leads worth another try later',
  noMeetingReasons: [
    'Sees no problem',
    'Budget does not fit',
    'Timing does not fit',
    'Chose a competitor',
    'Decider not reached',
    'Cannot be reached',
    'Other',
  ],
  firstContact: 'First contact',
  firstContactNote: 'When the first call or mail was made, such as 2026/04/01 9:34',
  lastContact: 'Last contact',
  meetingOn: 'Meeting won on',
  meetingOnNote: 'The day the meeting was agreed. The lead time runs from coming in until then',
  memoNote: 'What was said, what was promised, why they declined',

  when: 'When',
  whenNote: 'Such as 2026/04/01 9:30. Ctrl+; enters today, Ctrl+Shift+; the time',
  kind: 'Kind',
  result: 'Result',
  results: choicesEn.actionResults,
  resultNote: `What came of the action, apart from the status of the lead

Not reached: absent, voicemail, stopped at reception
Call again: spoke to the person, another call is needed
Meeting set: the meeting is agreed
Declined: spoke, but no meeting
Wrong lead: has left, or somebody else answered

For an email only when it brought a meeting`,
  sourceNote: 'The source of the lead, for the meetings by source',
  minutes: 'Minutes',
  followUp: 'Due day',
  followUps: choicesEn.followUps,
  followUpNote: 'Only for contacts that had a due day. The follow-up rate is counted from it',
  actionNextDayNote: 'The day of the next contact. Write it into the lead too',

  viewTitle: 'Lead view',
  viewLead: 'Counts the leads and activities of the month up to the as-of day.',
  thisMonth: 'This month',
  number: 'Number',
  parts: 'Counts',
  appointments: 'Meetings set',
  activities: 'Activities',
  newLeads: 'New leads',
  consumption: 'List worked',
  consumptionNote: 'Of the leads that came in this month, those worked on: neither new nor untouched',
  followUpRate: 'Follow-ups on time',
  followUpRateNote: 'Contacts on time ÷ (on time + late + leads now past their day)',
  dueToday: 'Due today',
  overdue: 'Overdue',
  overdueNote: 'Leads past their next day, but for meetings won and out of scope',
  response: 'Response (minutes)',
  responseNote: 'Average from coming in to first contact, leads that came in this month',
  responseBenchmark: 'up to 5 min',
  checkTimes: 'Check times',
  leadTime: 'To meeting (days)',
  leadTimeNote: 'Average from coming in to the meeting won, leads whose meeting was won this month',
  leadTimeBenchmark: '7–14 days',

  bySource: 'Lead source',
  share: 'Share',
  otherSources: 'Others, none',
  total: 'Total',
  byStatus: 'Status (all leads)',
  noStatus: 'None',
  week: 'Week',
  weekNote: 'Monday to Sunday. Of a week across two months only the days of this month count',
  day: 'Day',
  leadsShort: 'New leads',
  appointmentsShort: 'Meetings',
  appointmentsShortNote: 'Meetings set by call and by email',
  mailsShort: 'Emails',
  callsShort: 'Calls',
  resultOfCalls: 'What came of calls, without emails',
  chartDays: 'Results of calls by day',
  chartWeeks: 'Results of calls by week',
  chartSources: 'Meetings set by lead source',
  chartNewLeads: 'New leads by day',
  chartWeekCounts: 'New leads and meetings by week',
};
