import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { dayOf } from '../../../src/core/calendar/day';
import { dealWinModel } from '../../../src/core/deals/deal-win-model';
import { STAGE_PROBABILITIES } from '../../../src/core/deals/stage-probabilities';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval';
import type { Deal } from '../../../src/core/tables/records';
import { deal } from '../tables/made-up';

/** Maven Analytics, "CRM Sales Opportunities" (public domain): 6,711 deals decided from March to December 2017. */
const PIPELINE = resolve(__dirname, '../../../../shared/data/maven_crm/sales_pipeline.csv');

interface Row {
  readonly sales_agent: string;
  readonly deal_stage: string;
  readonly engage_date: string;
  readonly close_date: string;
}

function readDeals(): readonly Deal[] {
  const { data } = Papa.parse<Row>(readFileSync(PIPELINE, 'utf8'), { header: true, skipEmptyLines: true });
  return data.map(({ sales_agent, deal_stage, engage_date, close_date }) =>
    deal({
      isOwner: sales_agent,
      created: engage_date || null,
      closedOn: close_date || null,
      outcome: deal_stage === 'Won' ? 'won' : deal_stage === 'Lost' ? 'lost' : null,
    }),
  );
}

const SPLITS = ['2017-05-31', '2017-06-30', '2017-07-31', '2017-08-31', '2017-09-30'];

/** Learnt from what was decided by a day; judged by the deals opened after it, each at every age it came to. */
function judged(deals: readonly Deal[], day: string) {
  const known = deals.map((one) =>
    one.closedOn !== null && one.closedOn > day ? { ...one, closedOn: null, outcome: null } : one,
  );
  const model = dealWinModel(known, day, STAGE_PROBABILITIES, 0.95);
  const later = deals.filter(({ created, outcome }) => created !== null && created > day && outcome !== null);
  const bands = model.byAge
    .map(({ from, posterior }) => {
      const there = later.filter(
        ({ created, closedOn }) => dayOf(`${closedOn}`) - dayOf(`${created}`) >= from,
      );
      return { posterior, seen: there.length, won: there.filter(({ outcome }) => outcome === 'won').length };
    })
    .filter(({ seen }) => seen > 0);
  /** The sum of squared errors of Brier's score for a forecast of each band. */
  const loss = (forecast: (band: (typeof bands)[number]) => number) =>
    bands.reduce((sum, band) => {
      const p = forecast(band);
      return sum + band.won * (1 - p) ** 2 + (band.seen - band.won) * p ** 2;
    }, 0);
  const base = model.won / model.decided;
  return { bands, ours: loss(({ posterior }) => posterior.mean), constant: loss(() => base) };
}

if (existsSync(PIPELINE)) {
  const deals = readDeals();

  describe('dealWinModel on real deals it was not taught', () => {
    const splits = SPLITS.map((day) => judged(deals, day));

    it('has a better Brier score than the constant win rate; on no day of the split a worse one by half a percent', () => {
      expect(deals.filter(({ outcome }) => outcome !== null)).toHaveLength(6711);
      const total = (of: 'ours' | 'constant') => splits.reduce((sum, one) => sum + one[of], 0);
      expect(total('ours')).toBeLessThan(total('constant'));
      for (const { ours, constant } of splits) expect(ours).toBeLessThan(1.005 * constant);
    });

    it('is calibrated: the share won at each age lies in its 95% interval, but for one band of 106 deals', () => {
      const bands = splits.flatMap((one) => one.bands);
      expect(bands).toHaveLength(29);
      const outside = bands.filter(
        ({ seen, won, posterior }) => won / seen < posterior.low || won / seen > posterior.high,
      );
      expect(outside.map(({ seen }) => seen)).toEqual([106]);
      for (const { seen, won, posterior } of bands) {
        const { low, high } = wilsonInterval(won, seen);
        expect(low).toBeLessThan(posterior.high);
        expect(high).toBeGreaterThan(posterior.low);
      }
    });

    it('is no worse for each agent alone, as small a team as there is', () => {
      const agents = [...new Set(deals.map(({ isOwner }) => isOwner))];
      const alone = agents.flatMap((agent) => {
        const own = deals.filter(({ isOwner }) => isOwner === agent);
        return SPLITS.map((day) => judged(own, day));
      });
      const total = (of: 'ours' | 'constant') => alone.reduce((sum, one) => sum + (one[of] || 0), 0);
      expect(total('ours')).toBeLessThan(total('constant'));
    });
  });
} else {
  it.skip('calibration on real deals: needs ../shared/data/maven_crm/sales_pipeline.csv beside the repository', () => {});
}
