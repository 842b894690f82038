/**
 * The ways to the same totals: by day, ISO week, month, member, channel and weekday, each of the nine measures. Each takes
 * the rows and gives `{ day, week, month, member, channel, weekday }`, maps from a key to nine sums; days and months as
 * `yyyy-mm-dd` and `yyyy-mm`, weeks as `2026-W14`, weekdays 1 to 7.
 */
import { DAY, FIRST_MEASURE, MEASURES, OFFSET } from './rows.mjs';

const isoDay = (date) => new Date(date.getTime() + OFFSET).toISOString().slice(0, 10);
const weekdayOf = (date) => ((Math.floor((date.getTime() + OFFSET) / DAY) + 3) % 7) + 1;
function isoWeek(date) {
  const local = new Date(date.getTime() + OFFSET);
  const thursday = new Date(local.getTime() + (4 - weekdayOf(date)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
const KEYS = {
  day: (row) => isoDay(row[0]),
  week: (row) => isoWeek(row[0]),
  month: (row) => isoDay(row[0]).slice(0, 7),
  member: (row) => row[1],
  channel: (row) => row[2],
  weekday: (row) => weekdayOf(row[0]),
};
const GROUPS = Object.keys(KEYS);
const measure = (row, m) => row[FIRST_MEASURE + m];
const PLACES = Array.from({ length: MEASURES }, (_, m) => m);

/** Touches every cell and adds the numbers: less cannot be done. */
function floor(rows) {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    sum += row[0].getTime() + row[1].length + row[2].length;
    for (let m = FIRST_MEASURE; m < row.length; m++) sum += row[m];
  }
  return sum;
}

/** As one would first write it: a map a grouping, every row to each of them. */
function plain(rows) {
  const result = Object.fromEntries(GROUPS.map((group) => [group, new Map()]));
  for (const row of rows) {
    for (const group of GROUPS) {
      const key = KEYS[group](row);
      const sums = result[group].get(key) ?? PLACES.map(() => 0);
      result[group].set(key, sums);
      for (const m of PLACES) sums[m] += measure(row, m);
    }
  }
  return result;
}

async function d3() {
  const { rollup } = await import('d3-array');
  const add = (rows) => {
    const sums = PLACES.map(() => 0);
    for (const row of rows) for (const m of PLACES) sums[m] += measure(row, m);
    return sums;
  };
  return (rows) => Object.fromEntries(GROUPS.map((group) => [group, rollup(rows, add, KEYS[group])]));
}

async function lodash() {
  const { default: _ } = await import('lodash');
  return (rows) =>
    Object.fromEntries(
      GROUPS.map((group) => [
        group,
        new Map(
          _(rows)
            .groupBy(KEYS[group])
            .map((all, key) => [key, PLACES.map((m) => _.sumBy(all, (row) => measure(row, m)))])
            .value(),
        ),
      ]),
    );
}

async function arquero() {
  const aq = await import('arquero');
  const sums = Object.fromEntries(PLACES.map((m) => [`m${m}`, aq.op.sum(`m${m}`)]));
  return (rows) => {
    const table = aq.table({
      ...Object.fromEntries(GROUPS.map((group) => [group, rows.map(KEYS[group])])),
      ...Object.fromEntries(PLACES.map((m) => [`m${m}`, rows.map((row) => measure(row, m))])),
    });
    return Object.fromEntries(
      GROUPS.map((group) => [
        group,
        new Map(
          table
            .groupby(group)
            .rollup(sums)
            .objects()
            .map((line) => [line[group], PLACES.map((m) => line[`m${m}`])]),
        ),
      ]),
    );
  };
}

async function alasql() {
  const { default: sql } = await import('alasql');
  const columns = PLACES.map((m) => `SUM(m${m}) AS m${m}`).join(', ');
  return (rows) => {
    const data = rows.map((row) => ({
      ...Object.fromEntries(GROUPS.map((group) => [`k_${group}`, KEYS[group](row)])),
      ...Object.fromEntries(PLACES.map((m) => [`m${m}`, measure(row, m)])),
    }));
    return Object.fromEntries(
      GROUPS.map((group) => [
        group,
        new Map(
          sql(`SELECT k_${group} AS k, ${columns} FROM ? GROUP BY k_${group}`, [data]).map((line) => [
            line.k,
            PLACES.map((m) => line[`m${m}`]),
          ]),
        ),
      ]),
    );
  };
}

/** An engine built for this, in the process: the rows go in by its appender, the totals come by SQL. */
async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const sums = PLACES.map((m) => `SUM(m${m})`).join(', ');
  const keys = {
    day: `strftime(d, '%Y-%m-%d')`,
    week: `strftime(d, '%G-W%V')`,
    month: `strftime(d, '%Y-%m')`,
    ...{ member: 'member', channel: 'channel', weekday: 'isodow(d)' },
  };
  return async (rows) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const measures = PLACES.map((m) => `m${m} BIGINT`).join(', ');
    await connection.run(`CREATE TABLE log (t BIGINT, member VARCHAR, channel VARCHAR, ${measures})`);
    const appender = await connection.createAppender('log');
    for (const row of rows) {
      appender.appendBigInt(BigInt(row[0].getTime() + OFFSET));
      appender.appendVarchar(row[1]);
      appender.appendVarchar(row[2]);
      for (const m of PLACES) appender.appendBigInt(BigInt(measure(row, m)));
      appender.endRow();
    }
    appender.closeSync();
    await connection.run('CREATE VIEW days AS SELECT *, epoch_ms(t) AS d FROM log');
    const result = {};
    for (const group of GROUPS) {
      const read = await connection.runAndReadAll(`SELECT ${keys[group]}, ${sums} FROM days GROUP BY 1`);
      result[group] = new Map(
        read
          .getRows()
          .map(([key, ...all]) => [
            typeof key === 'bigint' ? Number(key) : key,
            all.map((sum) => Number(sum)),
          ]),
      );
    }
    connection.closeSync();
    return result;
  };
}

/** The product's one pass, as the script runs it. */
async function gyakusan(core) {
  const { activityCube, totalsBetween, MEASURES: names } = await import(core);
  const columns = {
    ...{ day: 0, member: 1, channel: 2 },
    measures: Object.fromEntries(names.map((name, m) => [name, FIRST_MEASURE + m])),
  };
  const dayNumber = (cell) => Math.floor((cell.getTime() + OFFSET) / DAY);
  const sums = (line) => names.map((name) => line[name]);
  const mapOf = (lines, key) => new Map(lines.map((line) => [line[key], sums(line)]));
  const pass = (rows) => totalsBetween(activityCube(rows, columns, dayNumber), -Infinity, Infinity);
  const told = (totals) => ({
    ...{ day: mapOf(totals.byDay, 'day'), week: mapOf(totals.byWeek, 'week') },
    ...{ month: mapOf(totals.byMonth, 'month'), member: mapOf(totals.byMember, 'member') },
    ...{ channel: mapOf(totals.byChannel, 'channel'), weekday: mapOf(totals.byWeekday, 'weekday') },
  });
  return Object.assign(pass, { told });
}

/** How each is made ready; what comes is called with the rows. */
export const CONTENDERS = {
  floor: () => floor,
  plain: () => plain,
  ...{ d3, lodash, arquero, alasql, duckdb, gyakusan },
};
