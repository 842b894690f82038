import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { checkData } from '../../../src/core/quality/check-data';
import { KNOWN, tableOf } from './clean-team';

const FOLDER = join(__dirname, '../../../../shared/data/maven_crm');
const isThere = existsSync(FOLDER);

const rowsOf = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(FOLDER, file), 'utf8'), {
    ...{ header: true, skipEmptyLines: true },
  }).data;

if (!isThere)
  it.skip('the product names of a published CRM export: needs ../shared/data/maven_crm', () => {});

(isThere ? describe : describe.skip)('checkData on a published CRM export', () => {
  it('finds the 1,480 rows of GTXPro, proposes GTX Pro for each, and finds no other product', () => {
    const products = rowsOf('products.csv').map(({ product }) => product as string);
    const pipeline = rowsOf('sales_pipeline.csv');
    const deals = tableOf(
      'deals',
      pipeline.map((row) => ({
        id: row.opportunity_id as string,
        product: row.product as string,
        company: row.account as string,
        isOwner: row.sales_agent as string,
      })),
    );
    const members = rowsOf('sales_teams.csv').map(({ sales_agent }) => sales_agent as string);
    const findings = checkData(
      { deals },
      { ...KNOWN, members, products, asOf: '2018-01-01', language: 'en' },
    );
    expect(new Set(findings.map(({ rule, value, fix }) => `${rule} ${value} → ${fix?.to}`))).toEqual(
      new Set(['unknownProduct GTXPro → GTX Pro']),
    );
    expect(findings).toHaveLength(1480);
    expect(findings).toHaveLength(pipeline.filter(({ product }) => product === 'GTXPro').length);
  });
});
