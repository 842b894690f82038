import { typeInto } from '../../host/cli/sample/type-into';
import { type Language, wordsOf } from '../../src/core/index';
import { sheetWordsOf } from '../../src/core/words/sheets/index';
import { openInstalled } from './installed';
import { leadRows, minutesOf, typedLeadRows } from './lead-rows';

async function openDeals(language: Language) {
  const addon = openInstalled('installLeads', { locale: language });
  await addon.send('saveSettings', { asOf: '2026-03-18', members: ['田中'] });
  const name = wordsOf(language).sheets.cooperation;
  return { ...addon, cell: (row: string, column: number) => addon.value(name, row, column) };
}

describe.each([
  ['ja', 4],
  ['en', 5],
] as const)('the pipeline on 連携 in %s (%i)', (language, seed) => {
  it('tell of the deals what a plain computation tells', async () => {
    const { host, cell } = await openDeals(language);
    const rows = leadRows(language, seed);
    typeInto(host.spreadsheet, typedLeadRows(rows));
    const { stages, results } = sheetWordsOf(language).deals;
    const total = (deals: typeof rows.deals) => deals.reduce((sum, { amount = 0 }) => sum + amount, 0);
    const probability = { set: 0.2, hearing: 0.3, proposal: 0.5, quote: 0.7, verbal: 0.9 };
    const sums = { count: 0, amount: 0, weighted: 0 };
    for (const key of Object.keys(probability) as (keyof typeof probability)[]) {
      const open = rows.deals.filter(({ stage, result }) => stage === stages[key] && !result);
      const weighted = total(open) * probability[key];
      expect(cell(`pipeline.${key}`, 2)).toBe(stages[key]);
      expect(cell(`pipeline.${key}`, 4)).toBe(open.length);
      expect(cell(`pipeline.${key}`, 5)).toBe(total(open));
      expect(cell(`pipeline.${key}`, 6)).toBeCloseTo(weighted, 6);
      sums.count += open.length;
      sums.amount += total(open);
      sums.weighted += weighted;
    }
    expect(sums.count).toBeGreaterThan(5);
    expect(cell('pipeline.total', 4)).toBe(sums.count);
    expect(cell('pipeline.total', 5)).toBe(sums.amount);
    expect(cell('pipeline.total', 6)).toBeCloseTo(sums.weighted, 6);

    const won = rows.deals.filter(({ result }) => result === results.won);
    const lost = rows.deals.filter(({ result }) => result === results.lost);
    const closed = won.flatMap(({ created, closedOn }) =>
      closedOn ? [(minutesOf(closedOn) - minutesOf(created)) / 1440] : [],
    );
    const winRate = won.length / (won.length + lost.length);
    const size = total(won) / won.length;
    const days = closed.reduce((sum, n) => sum + n, 0) / closed.length;
    expect(cell('figures.winRate', 3)).toBeCloseTo(winRate, 9);
    expect(cell('figures.averageSize', 3)).toBeCloseTo(size, 6);
    expect(cell('figures.cycle', 3)).toBeCloseTo(days, 9);
    expect(cell('figures.velocity', 3)).toBeCloseTo((sums.count * winRate * size) / days, 6);
  });
});

describe('the pipeline', () => {
  it('shows no error and no velocity without deals', async () => {
    const { host, cell } = await openDeals('ja');
    const values = host.spreadsheet.getSheetByName('連携')?.getDataRange().getValues() ?? [];
    expect(values.flat().filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
    expect(cell('pipeline.total', 5)).toBe(0);
    expect(cell('figures.velocity', 3)).toBe('');
  });

  it('moves 2,777.78 a day with 40 open deals, a quarter won, 25,000 each, in 90 days', async () => {
    const { host, cell } = await openDeals('ja');
    const { stages, results } = sheetWordsOf('ja').deals;
    const open = Array.from({ length: 40 }, () => ({ stage: stages.set }));
    const decided = ['won', 'lost', 'lost', 'lost'].map((key) => ({
      ...{ result: results[key as keyof typeof results], amount: 25_000 },
      ...{ created: { day: '2026-01-01' }, closedOn: { day: '2026-04-01' } },
    }));
    typeInto(host.spreadsheet, [{ sheet: 'deals', rows: [...open, ...decided] }]);
    expect(cell('figures.velocity', 3)).toBeCloseTo(2777.78, 2);
  });
});
