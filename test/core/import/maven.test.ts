import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dealSummary } from '../../../src/core/deals/deal-summary';
import { matchExisting } from '../../../src/core/import/match-existing';
import { type ReadingOf, readTable } from '../../../src/core/import/read-table';
import { recogniseTable } from '../../../src/core/import/recognise-table';
import { unknownNames } from '../../../src/core/import/unknown-names';
import { dealsOf } from '../../../src/core/tables/records';
import { readFileText } from '../../../src/files/read-file-text';

const FOLDER = resolve(__dirname, '../../../../shared/data/maven_crm');
const text = (name: string) => readFileSync(resolve(FOLDER, name), 'utf8');

if (!existsSync(FOLDER)) {
  describe('a whole CRM export', () => {
    it.skip('is read: needs ../shared/data/maven_crm beside the repository', () => {});
  });
} else {
  describe('a whole CRM export', () => {
    const file = readFileText(readFileSync(resolve(FOLDER, 'sales_pipeline.csv')));
    if (!file) throw new Error('not text');
    const { mapping } = recogniseTable(file);
    if (!mapping) throw new Error('not recognised');
    const reading = readTable(file, mapping, { language: 'ja' }) as ReadingOf<'deals'>;
    /** The raw file, cut as plainly as can be: it has no quotation marks. */
    const raw = text('sales_pipeline.csv')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));

    it('is known for deals, every column of it', () => {
      expect(mapping.table).toBe('deals');
      expect(mapping.uses.map(({ target }) => target)).toEqual([
        ...['id', 'isOwner', 'product', 'company', 'stage', 'created', 'closeDate', 'amount'],
      ]);
    });

    it('is read row by row, with nothing to ask and nothing left out', () => {
      expect([reading.rows.length, reading.problems, reading.questions]).toEqual([8800, [], []]);
      expect(reading.rows.map(([id]) => id)).toEqual(raw.map(([id]) => id));
      const ended = {
        Won: ['受注', ''],
        Lost: ['失注', ''],
        Engaging: ['', 'ヒアリング'],
        Prospecting: ['', '商談設定'],
      };
      const at = (column: (typeof reading.columns)[number]) => reading.columns.indexOf(column);
      expect(reading.rows.map((row) => [row[at('result')], row[at('stage')]])).toEqual(
        raw.map((cells) => ended[cells[4] as keyof typeof ended]),
      );
      expect(
        reading.rows.map((row) => [row[at('created')], row[at('closedOn')], row[at('expectedClose')]]),
      ).toEqual(raw.map((cells) => [cells[5], cells[6], '']));
      expect(reading.rows.map((row) => row[at('amount')])).toEqual(
        raw.map((cells) => (cells[7] === '' ? '' : Number(cells[7]))),
      );
    });

    it('adds up to what is known of it', () => {
      const summary = dealSummary(dealsOf(reading));
      expect(summary).toMatchObject({ won: 4238, lost: 2473, open: 2089, revenue: 10005534 });
      expect(summary.winRate).toBeCloseTo(0.6315, 5);
      expect(summary.medianCycleDays).toBe(57);
      expect(summary.byMonth.map(({ month }) => month)).toEqual([
        ...[
          '2017-03',
          '2017-04',
          '2017-05',
          '2017-06',
          '2017-07',
          '2017-08',
          '2017-09',
          '2017-10',
          '2017-11',
          '2017-12',
        ],
      ]);
      expect(summary.byMonth.map(({ won }) => won)).toEqual([
        531, 285, 438, 531, 308, 446, 503, 279, 406, 511,
      ]);
      expect(summary.byMember.at(0)).toMatchObject({ member: 'Darcel Schlecht', revenue: 1153214 });
      expect(summary.byMember.at(-1)).toMatchObject({ member: 'Violet Mclelland', revenue: 123431 });
    });

    it('adds up to the same as its raw lines, by month and by member', () => {
      const sums = (place: (cells: string[]) => string) => {
        const found = new Map<string, { won: number; lost: number; revenue: number }>();
        for (const cells of raw) {
          if (cells[4] !== 'Won' && cells[4] !== 'Lost') continue;
          const sum = found.get(place(cells)) ?? { won: 0, lost: 0, revenue: 0 };
          if (cells[4] === 'Won') sum.won++;
          else sum.lost++;
          if (cells[4] === 'Won') sum.revenue += Number(cells[7]);
          found.set(place(cells), sum);
        }
        return found;
      };
      const { byMonth, byMember } = dealSummary(dealsOf(reading));
      expect(new Map(byMonth.map(({ month, ...sum }) => [month, sum]))).toEqual(
        sums((cells) => (cells[6] as string).slice(0, 7)),
      );
      expect(new Map(byMember.map(({ member, ...sum }) => [member, sum]))).toEqual(
        sums((cells) => cells[1] as string),
      );
    });

    it('has 1,480 deals of one product that the list of products writes otherwise', () => {
      const products = text('products.csv')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(',')[0] as string);
      const cells = reading.rows.map((row) => row[reading.columns.indexOf('product')] ?? '');
      const unknown = unknownNames(cells, products);
      expect(unknown.map(({ name, proposed, rows }) => [name, proposed, rows.length])).toEqual([
        ['GTXPro', 'GTX Pro', 1480],
      ]);
      expect(unknown[0]?.rows.map((row) => raw[row]?.[2])).toEqual(Array(1480).fill('GTXPro'));
    });

    it('adds nothing when it is imported again', () => {
      const { fresh, same, changed, repeated } = matchExisting('deals', reading, reading);
      expect([fresh.length, same.length, changed.length, repeated.length]).toEqual([0, 8800, 0, 0]);
    });
  });
}
