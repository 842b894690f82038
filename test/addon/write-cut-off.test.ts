import type { HostSnapshot } from '../../host/node-host';
import type { TableEdit } from '../../src/sidebar/server/api';
import { freshId, LEAD, leadRow, openLists } from './open-lists';

describe('a writing that is cut off at any service call', () => {
  /** How many places are tried, spread over all of them; every one with STOPS=all. */
  const tried = process.env.STOPS === 'all' ? Number.POSITIVE_INFINITY : 6;
  const edits = (): TableEdit[] => [
    {
      table: 'leads',
      columns: LEAD,
      appended: [leadRow(7), leadRow(8), leadRow(9)],
      changed: [{ row: 2, was: leadRow(1), to: leadRow(1, '変えた') }],
    },
    { table: 'actions', columns: ['lead', 'kind'], appended: [['L-1', '電話']] },
  ];

  it.each([
    ['a row', {}],
    ['an import', { file: 'リスト.csv' }],
  ])('leaves all of %s or nothing, and asked again brings it once', async (_, more) => {
    const first = openLists();
    await first.write([{ table: 'leads', columns: LEAD, appended: [leadRow(1), leadRow(2)] }]);
    const start: HostSnapshot = first.host.snapshot();
    const seen = async (lists: ReturnType<typeof openLists>) => {
      const { tables } = await lists.tables('leads', 'actions');
      return [tables.leads?.rows, tables.actions?.rows];
    };
    const run = async (stopAt: number) => {
      let calls = Number.NEGATIVE_INFINITY;
      const lists = openLists({
        snapshot: start,
        beforeCall: () => {
          if (++calls === stopAt) throw new Error('Service invoked too many times');
        },
      });
      calls = 0;
      const id = freshId();
      const again = () => lists.write(edits(), { id, ...more });
      const failed = await again().then(
        () => null,
        (error: Error) => error.message,
      );
      const made = calls;
      calls = Number.NEGATIVE_INFINITY;
      return { lists, again, failed, calls: made };
    };
    const before = await seen(openLists({ snapshot: start }));
    const whole = await run(0);
    const after = await seen(whole.lists);
    expect(whole.failed).toBeNull();
    expect(whole.calls).toBeGreaterThan(30);
    for (let i = 0; i < Math.min(tried, whole.calls); i++) {
      const stopAt = 1 + Math.floor((i * whole.calls) / Math.min(tried, whole.calls));
      const { lists, again, failed } = await run(stopAt);
      const told = { stopAt, failed };
      const now = await seen(lists);
      expect({ told, now }).toEqual({
        told,
        now: [before, after].find((one) => JSON.stringify(one) === JSON.stringify(now)),
      });
      await again();
      expect({ told, now: await seen(lists) }).toEqual({ told, now: after });
      lists.host.dispose();
    }
  });
});
