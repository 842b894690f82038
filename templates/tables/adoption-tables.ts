import { DASHBOARD_MEMBERS } from '../../src/core/kpi/team-size';
import { cell, head, input, label, result, tableBlock, w, ws } from '../../src/template/blocks';
import type { Block, Row } from '../../src/template/types';
import { businessDaysBetween, WEEKEND, weekendIn } from './business-days';

const MEMBERS = Array.from({ length: DASHBOARD_MEMBERS }, (_, i) => i + 1);
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);

/** Signs of the calendar: an entry on a business day, one on a day off, and a business day without. */
const ENTERED = '●';
const EXTRA = '○';
const MISSED = '−';

/** A column of the calendar, all days; and of the members' table, all members. */
export const ofDays = (column: string): string => `{adoption.day.1:day.31.${column}}`;
export const ofMembers = (column: string): string =>
  `{adoption.member.1:member.${DASHBOARD_MEMBERS}.${column}}`;

/** Entries in days of a kind ÷ entries there could have been; nothing where there was no such day. */
export const rateOfDays = (criteria: string): string => {
  const expected = `SUMIFS(${ofDays('expected')},${criteria})`;
  return `IF(${expected}=0,"",SUMIFS(${ofDays('entered')},${criteria})/${expected})`;
};

/** The mean of the members' rates: all of them had the same business days. */
export const rateOfMembers = (column: string, by: string, is: string): string => {
  const range = ofMembers(column);
  return `IF(COUNTIFS(${ofMembers(by)},${is},${range},">=0")=0,"",AVERAGEIFS(${range},${ofMembers(by)},${is}))`;
};

/**
 * The calendar of entries: a day of the month a row, a member a column. Beside it, hidden: the day, its week (the first
 * being that of the 1st) and weekday (Monday 1), how many of the team entered, and how many could have.
 */
export function entryCalendar(): Block {
  const names = Object.fromEntries(
    MEMBERS.map((i) => [`m${i}`, cell('head', { formula: `={dashboard.member.${i}.kpi}` })]),
  );
  return tableBlock(
    'calendar',
    {
      item: head('insight.adoption.calendar', 'insight.adoption.calendarNote'),
      ...names,
      rate: head('insight.adoption.rate'),
      // Hidden: the weekdays off, once for all days.
      business: result(`=${WEEKEND}`),
    },
    DAYS.map((day): Row => {
      const date = '{@day}';
      const reached = `AND(${date}<>"",N(${date})<={settings.until.value})`;
      return {
        id: `day.${day}`,
        cells: {
          item: cell('label', {
            formula: `=IF(${date}="","",TEXT(${date},"m/d")&" "&CHOOSE({@weekday},${[0, 1, 2, 3, 4, 5, 6].map((i) => `[weekdays.${i}]`).join(',')}))`,
          }),
          ...Object.fromEntries(MEMBERS.map((i) => [`m${i}`, result(`=${entryOf(i)}`)])),
          rate: result('=IF(N({@expected})=0,"",{@entered}/{@expected})', 'percent'),
          day: result(
            `=IF(${day}>DAY(EOMONTH({settings.month.value},0)),"",{settings.month.value}+${day - 1})`,
            'day',
          ),
          weekday: result(`=IF(${date}="","",WEEKDAY(${date},2))`),
          week: result(`=IF(${date}="","",INT((DAY(${date})+WEEKDAY({settings.month.value},2)-2)/7)+1)`),
          business: result(
            `=IF(${date}="",0,${businessDaysBetween('{@day}', '{@day}', weekendIn('{adoption.head.calendar.business}'))})`,
          ),
          entered: result(`=COUNTIF({@m1}:{@m${DASHBOARD_MEMBERS}},"${ENTERED}")`),
          expected: result(`=IF(${reached},{@business}*MIN(${DASHBOARD_MEMBERS},{settings.reps.value}),0)`),
        },
      };
    }),
  );
}

function entryOf(member: number): string {
  const name = `{dashboard.member.${member}.kpi}`;
  const rows = `COUNTIFS({daily.day},{@day},{daily.member},"="&${name})`;
  const noEntry = `IF({@business}=1,"${MISSED}","")`;
  return `IF(OR(${name}="",{@day}=""),"",IF(N({@day})>{settings.until.value},"",IF(${rows}>0,IF({@business}=1,"${ENTERED}","${EXTRA}"),${noEntry})))`;
}

/**
 * A member a row: role and department as typed, days with an entry ÷ business days so far, the last entry and how many
 * business days have passed since, and the rate before and from the day of an initiative on.
 */
export function memberRates(): Block {
  const rows = MEMBERS.map((i): Row => {
    const name = `{dashboard.member.${i}.kpi}`;
    const filled = (formula: string): string => `=IF({@item}="","",${formula})`;
    const started = '{adoption.initiative.m1}';
    const share = (criteria: string): string => {
      const days = `SUMIFS(${ofDays('business')},${ofDays('day')},"<="&{settings.until.value},${criteria})`;
      return filled(
        `IF(OR(N(${started})=0,${days}=0),"",COUNTIFS(${ofDays(`m${i}`)},"${ENTERED}",${criteria})/${days})`,
      );
    };
    const last = `MAXIFS({daily.day},{daily.member},"="&{@item},{daily.day},"<="&{settings.until.value})`;
    return {
      id: `member.${i}`,
      cells: {
        item: cell('label', { formula: `=${name}` }),
        m1: input(null, {
          rule: {
            kind: 'one-of',
            choices: ws('insight.adoption.roles'),
            message: w('insight.adoption.roleNote'),
          },
        }),
        m2: input(null),
        m3: result(filled(`COUNTIF(${ofDays(`m${i}`)},"${ENTERED}")`), 'count'),
        m4: result(filled('{settings.elapsedDays.value}'), 'count'),
        m5: result(filled('IF({@m4}=0,"",{@m3}/{@m4})'), 'percent'),
        m6: result(filled(`IF(${last}=0,"",${last})`), 'day'),
        m7: result(
          filled(
            `IF({@m6}="","",SUMIFS(${ofDays('business')},${ofDays('day')},">"&{@m6},${ofDays('day')},"<="&{settings.until.value}))`,
          ),
          'count',
        ),
        m8: result(share(`${ofDays('day')},"<"&${started}`), 'percent'),
        m9: result(share(`${ofDays('day')},">="&${started}`), 'percent'),
        // Departments in the order in which they first stand in the list, numbered; blank where one comes again.
        week: result(
          `=IF({@m2}="","",IF(COUNTIF({adoption.member.1:member.${i}.m2},{@m2})=1,COUNT({adoption.head.members:${i === 1 ? 'head.members' : `member.${i - 1}`}.week})+1,""))`,
        ),
      },
    };
  });
  return tableBlock(
    'members',
    {
      item: head('fields.members'),
      m1: head('insight.adoption.role', 'insight.adoption.roleNote'),
      m2: head('insight.adoption.department', 'insight.adoption.departmentNote'),
      m3: head('insight.adoption.days'),
      m4: head('insight.adoption.businessDays'),
      m5: head('insight.adoption.rate', 'insight.adoption.rateNote'),
      m6: head('insight.adoption.last'),
      m7: head('insight.adoption.gap', 'insight.adoption.gapNote'),
      m8: head('insight.adoption.before'),
      m9: head('insight.adoption.after'),
    },
    rows,
  );
}

/** Managers first, then members, then up to four departments: people, rate, and the rates around the initiative. */
export function groupRates(): Block {
  const groupRow = (id: string, name: string, by: string): Row => {
    const is = '"="&{@item}';
    const filled = (formula: string): string => `=IF({@item}="","",${formula})`;
    return {
      id,
      cells: {
        item: cell('label', { formula: `=${name}` }),
        m1: result(filled(`COUNTIFS(${ofMembers(by)},${is},${ofMembers('item')},"?*")`), 'count'),
        m2: result(filled(rateOfMembers('m5', by, is)), 'percent'),
        m3: result(filled(rateOfMembers('m8', by, is)), 'percent'),
        m4: result(filled(rateOfMembers('m9', by, is)), 'percent'),
        m5: result('=IF(OR({@item}="",{@m3}="",{@m4}=""),"",{@m4}-{@m3})', 'percent'),
      },
    };
  };
  const department = (i: number): string =>
    `IF(COUNTIF(${ofMembers('week')},${i})=0,"",INDEX(${ofMembers('m2')},MATCH(${i},${ofMembers('week')},0)))`;
  return tableBlock(
    'groups',
    {
      item: head('insight.adoption.groups', 'insight.adoption.groupsNote'),
      m1: head('template.reps'),
      m2: head('insight.adoption.rate'),
      m3: head('insight.adoption.before'),
      m4: head('insight.adoption.after'),
      m5: head('insight.adoption.change'),
    },
    [
      {
        id: 'group.all',
        cells: {
          item: label('insight.bottleneck.team'),
          m1: result(`=COUNTIF(${ofMembers('item')},"?*")`, 'count'),
          m2: result('={adoption.view.work.m1}', 'percent'),
          m3: result(`=IF(COUNT(${ofMembers('m8')})=0,"",AVERAGE(${ofMembers('m8')}))`, 'percent'),
          m4: result(`=IF(COUNT(${ofMembers('m9')})=0,"",AVERAGE(${ofMembers('m9')}))`, 'percent'),
          m5: result('=IF(OR({@m3}="",{@m4}=""),"",{@m4}-{@m3})', 'percent'),
        },
      },
      groupRow('group.manager', '[insight.adoption.roles.manager]', 'm1'),
      groupRow('group.member', '[insight.adoption.roles.member]', 'm1'),
      ...[1, 2, 3, 4].map((i) => groupRow(`group.${i}`, department(i), 'm2')),
    ],
  );
}

/** The rates by weekday and, beside them, by week of the month. */
export function patternRates(): Block {
  const rows = [1, 2, 3, 4, 5, 6, 7].map(
    (i): Row => ({
      id: `pattern.${i}`,
      cells: {
        item: label(`weekdays.${i - 1}`),
        m1: result(`=${rateOfDays(`${ofDays('weekday')},${i}`)}`, 'percent'),
        ...(i < 7 && {
          m3: cell('label', {
            formula: `=IF(COUNTIF(${ofDays('week')},${i})=0,"",TEXT(MINIFS(${ofDays('day')},${ofDays('week')},${i}),"m/d")&"–")`,
          }),
          m4: result(`=${rateOfDays(`${ofDays('week')},${i}`)}`, 'percent'),
        }),
      },
    }),
  );
  return tableBlock(
    'pattern',
    {
      item: head('insight.adoption.weekday'),
      m1: head('insight.adoption.rate'),
      m2: cell('head', null),
      m3: head('insight.adoption.week', 'insight.adoption.weekNote'),
      m4: head('insight.adoption.rate'),
    },
    rows,
  );
}
