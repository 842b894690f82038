import { execFileSync } from 'node:child_process';
import { fromWall, isTimeZone, toWall } from '../../../host/services/zone';

describe('toWall and fromWall', () => {
  it('undo each other at every hour of two years with summer time', () => {
    const lost: string[] = [];
    for (let hour = 0; hour < 2 * 365 * 24; hour++) {
      const instant = Date.UTC(2026, 0, 1) + hour * 3_600_000;
      const back = fromWall(toWall(instant, 'America/New_York'), 'America/New_York');
      if (back !== instant) lost.push(new Date(instant).toISOString());
    }
    // The hour that clocks show twice in autumn stands for its first time.
    expect(lost).toEqual(['2026-11-01T06:00:00.000Z', '2027-11-07T06:00:00.000Z']);
  });

  it('takes a time that clocks skip in spring as later by what they skip', () => {
    const skipped = fromWall(Date.UTC(2026, 2, 8, 2, 30), 'America/New_York');
    expect(new Date(skipped).toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });

  it('knows the past of a zone', () => {
    const wall = toWall(Date.UTC(1899, 11, 30), 'Asia/Tokyo');
    expect(new Date(wall).toISOString()).toBe('1899-12-30T09:00:00.000Z');
  });
});

describe('isTimeZone', () => {
  it('tells names of zones from others', () => {
    expect(['Asia/Tokyo', 'UTC', 'Mars/Base', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});

describe('dates of the host', () => {
  it('are the same whatever the time zone of the process', () => {
    const script = `
      const { createNodeHost } = require('./.build/host-node.cjs');
      const code = \`function main() {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
        range.setValues([[new Date(2026, 2, 8, 2, 30), '2026-11-01 1:30']]);
        const dates = range.getValues()[0].map((date) => [date.toISOString(), date.getHours()]);
        return JSON.stringify([dates, range.getDisplayValues(), new Date(2026, 3, 1).toString()]);
      }\`;
      const host = createNodeHost({ dist: { code, html: {} } });
      console.log(host.call('main'));
      host.dispose();`;
    const zones = ['UTC', 'Asia/Tokyo', 'America/New_York'];
    const said = zones.map((TZ) =>
      execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' }),
    );
    expect(JSON.parse(said[0] ?? '')).toEqual([
      [
        ['2026-03-07T17:30:00.000Z', 2],
        ['2026-10-31T16:30:00.000Z', 1],
      ],
      [['2026/03/08 2:30:00', '2026/11/01 1:30:00']],
      'Wed Apr 01 2026 00:00:00 GMT+0900 (Asia/Tokyo)',
    ]);
    expect(new Set(said).size).toBe(1);
  });
});
