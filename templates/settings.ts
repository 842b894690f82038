import type { ActionResult, LeadStatus } from '../src/core/tables/choices';
import {
  fieldsBlock,
  head,
  input,
  listBlock,
  result,
  tableBlock,
  titleBlock,
  w,
  ws,
} from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { businessDaysBetween } from './tables/business-days';

/** Business days of the month at work up to a day. */
const businessDays = (until: string): string => businessDaysBetween('{settings.month.value}', until);

/** A number of days that people know of their work. */
function days(id: 'meetingLead' | 'salesCycle') {
  const rule = { kind: 'count', message: w('template.countNote') } as const;
  return {
    ...{ id, label: `fields.${id}`, note: `template.${id}Note` },
    value: input(0, { format: 'count', rule }),
  };
}

/** The status an action's result gives a lead, until the team chooses another one. */
function statusAfter(result: ActionResult, status: LeadStatus) {
  const rule = { kind: 'one-of', choices: ws('leads.statuses'), message: w('template.afterNote') } as const;
  return {
    ...{ id: `after.${result}`, label: `template.after.${result}`, note: 'template.afterNote' },
    value: input(w(`leads.statuses.${status}`), { rule }),
  };
}

/** A switch of the notifications; off until the team says yes. */
function notice(id: 'morning' | 'missing' | 'milestones' | 'byMail') {
  const choices = [w('fields.yes'), w('notices.no')];
  const rule = { kind: 'one-of', choices, message: w('notices.choose') } as const;
  return {
    ...{ id: `notices.${id}`, label: `notices.${id}`, note: `notices.${id}Note` },
    value: input(w('notices.no'), { rule }),
  };
}

/** 設定: who the team is, when it works, which month is looked at. Every other sheet is calculated from here. */
export const settings: Template = {
  id: 'settings',
  version: 4,
  tab: '#5f6368',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 180 },
    { id: 'value', width: 180 },
    { id: 'note', width: 400 },
    { id: 'members', width: 120 },
    { id: 'addresses', width: 120 },
    { id: 'channels', width: 120 },
    { id: 'products', width: 120 },
    { id: 'nationalHolidays', width: 120 },
    { id: 'daysOff', width: 120 },
    { id: 'workingDays', width: 120 },
  ],
  blocks: [
    titleBlock('item', w('template.settingsTitle'), w('template.settingsLead')),
    tableBlock(
      'fields',
      { item: head('template.item'), value: head('template.value'), note: head('template.note') },
      [],
    ),
    fieldsBlock({ label: 'item', value: 'value', note: 'note' }, [
      {
        id: 'team',
        label: 'template.team',
        note: 'template.teamNote',
        value: input(w('template.teamDefault')),
      },
      {
        id: 'asOf',
        label: 'fields.asOf',
        note: 'template.asOfNote',
        value: input(
          { formula: '=TODAY()' },
          { format: 'day', rule: { kind: 'day', message: w('template.dayNote') } },
        ),
      },
      {
        id: 'month',
        label: 'fields.month',
        note: 'template.monthNote',
        value: input(
          { formula: '=EOMONTH({settings.asOf.value},-1)+1' },
          { format: 'day', rule: { kind: 'day', message: w('template.monthNote') } },
        ),
      },
      {
        id: 'chain',
        label: 'template.chain',
        note: 'template.chainNote',
        value: input(w('fields.chainShort'), {
          rule: {
            kind: 'one-of',
            choices: [w('fields.chainShort'), w('fields.chainLong')],
            message: w('template.chainNote'),
          },
        }),
      },
      {
        id: 'phase',
        label: 'fields.phase',
        note: 'template.phaseNote',
        value: input(w('fields.phases.launch'), {
          rule: { kind: 'one-of', choices: ws('fields.phases'), message: w('template.phaseNote') },
        }),
      },
      {
        id: 'weekend',
        label: 'fields.weekend',
        note: 'template.weekendNote',
        value: input(w('fields.weekendDefault')),
      },
      days('meetingLead'),
      days('salesCycle'),
      {
        id: 'entryBy',
        label: 'template.entryBy',
        note: 'template.entryByNote',
        value: input(w('template.entryByDay'), {
          rule: {
            kind: 'one-of',
            choices: [w('template.entryByDay'), w('template.entryByAction')],
            message: w('template.entryByNote'),
          },
        }),
      },
      statusAfter('meeting', 'meeting'),
      statusAfter('callAgain', 'approaching'),
      statusAfter('unreached', 'approaching'),
      statusAfter('lost', 'nurtureIdle'),
      statusAfter('outOfScope', 'outOfScope'),
      notice('morning'),
      notice('missing'),
      notice('milestones'),
      notice('byMail'),
      {
        id: 'until',
        label: 'template.until',
        note: 'template.untilNote',
        value: result('=MIN({settings.asOf.value},EOMONTH({settings.month.value},0))', 'day'),
      },
      {
        id: 'businessDays',
        label: 'template.businessDays',
        note: 'template.businessDaysNote',
        value: result(`=${businessDays('EOMONTH({settings.month.value},0)')}`, 'count'),
      },
      {
        id: 'elapsedDays',
        label: 'template.elapsedDays',
        note: 'template.elapsedDaysNote',
        value: result(
          `=IF({settings.until.value}<{settings.month.value},0,${businessDays('{settings.until.value}')})`,
          'count',
        ),
      },
      {
        id: 'reps',
        label: 'template.reps',
        note: 'template.repsNote',
        value: result('=COUNTA({settings.members})', 'count'),
      },
    ]),
    listBlock('head.fields', [
      {
        column: 'members',
        header: w('fields.members'),
        note: w('template.membersNote'),
        role: 'input',
      },
      {
        column: 'addresses',
        header: w('notices.addresses'),
        note: w('notices.addressesNote'),
        role: 'input',
      },
      {
        column: 'channels',
        header: w('template.channels'),
        note: w('template.channelsNote'),
        role: 'input',
        initial: ws('template.channelDefaults'),
      },
      {
        column: 'products',
        header: w('template.products'),
        note: w('template.productsNote'),
        role: 'input',
      },
      {
        column: 'nationalHolidays',
        header: w('template.nationalHolidays'),
        note: w('template.nationalHolidaysNote'),
        format: 'day',
        role: 'plain',
        initial: 'national-holidays',
      },
      {
        column: 'daysOff',
        header: w('template.daysOff'),
        note: w('template.daysOffNote'),
        format: 'day',
        role: 'input',
        rule: { kind: 'day', message: w('template.dayNote') },
      },
      {
        column: 'workingDays',
        header: w('fields.workingDays'),
        note: w('template.workingDaysNote'),
        format: 'day',
        role: 'input',
        rule: { kind: 'day', message: w('template.dayNote') },
      },
    ]),
  ],
};
