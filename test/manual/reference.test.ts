import { KPI_CATALOGUE } from '../../src/core/kpi/catalogue';
import { MEASURES } from '../../src/core/kpi/measures';
import { pageWordsOf } from '../../src/core/words/page-words';
import { sheetWordsOf } from '../../src/core/words/sheets/index';
import { referencePages } from '../../src/manual/reference/reference-pages';
import { saidTemplates } from '../template/said-templates';
import { LANGUAGES, readManual } from './read-manual';

/** A text as a cell of a table holds it. */
const inCell = (text: string): string => text.replace(/\s*\n+\s*/g, '<br>').replaceAll('|', '\\|');

describe.each(LANGUAGES)('referencePages: %s', (language) => {
  const pages = referencePages(language);
  const page = (name: string) => pages[name] ?? '';
  const { sheets, insight, measures, rates } = sheetWordsOf(language);

  it('is what stands in docs: `node build.mjs manual` writes it', () => {
    const files = Object.fromEntries(readManual(language).map(({ name, text }) => [name, text]));
    for (const [name, text] of Object.entries(pages)) expect(files[name]).toBe(text);
  });

  it('tells of every sheet what it is for', () => {
    const { about } = pageWordsOf(language);
    for (const { id } of saidTemplates(language)) {
      expect(page('sheets.md')).toContain(`[${sheets[id]}](items.md#`);
      expect(page('sheets.md')).toContain(`| ${about[id]} |`);
      expect(page('items.md')).toContain(`\n## ${sheets[id]}\n`);
    }
  });

  it('tells of every column of a list, with its note', () => {
    for (const { id, blocks } of saidTemplates(language)) {
      const section = page('items.md').split(`\n## ${sheets[id]}\n`)[1]?.split('\n## ')[0] ?? '';
      for (const block of blocks) {
        if (block.kind !== 'list') continue;
        for (const { header, note } of block.columns) {
          const lines = section.split('\n').filter((one) => one.startsWith(`| ${inCell(header)} |`));
          const told = lines.some((line) => line.includes(inCell(note ?? '')));
          expect([id, header, told]).toEqual([id, header, true]);
        }
      }
    }
  });

  it('tells of every header and field of a form that has a note', () => {
    for (const { blocks } of saidTemplates(language)) {
      for (const block of blocks) {
        if (block.kind !== 'rows') continue;
        for (const { cells } of block.rows)
          for (const { note } of Object.values(cells))
            if (note !== undefined) expect(page('items.md')).toContain(inCell(note));
      }
    }
  });

  it('tells of every count, rate and KPI what it means', () => {
    const { terms } = pageWordsOf(language);
    for (const measure of MEASURES)
      expect(page('kpis.md')).toContain(`| ${measures[measure]} | ${terms.measures[measure]} |`);
    for (const rate of Object.keys(rates) as (keyof typeof rates)[])
      expect(page('kpis.md')).toContain(`| ${rates[rate]} | ${terms.rates[rate]} |`);
    for (const { id } of KPI_CATALOGUE)
      expect(page('kpis.md')).toContain(
        `| ${insight.kpis.names[id]} | ${inCell(insight.kpis.formulas[id])} |`,
      );
  });

  it('tells the published benchmarks', () => {
    const winRate = page('kpis.md')
      .split('\n')
      .filter((line) => line.startsWith(`| ${insight.kpis.names.winRate} |`));
    expect(winRate.join('')).toContain('↑ 20–35%');
  });
});
