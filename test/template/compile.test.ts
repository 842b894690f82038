import { compile } from '../../src/template/compile';
import { diff } from '../../src/template/diff';
import { type Installed, type InstalledSheet, NOTHING_INSTALLED } from '../../src/template/installed';
import type { Step } from '../../src/template/steps';
import type { SheetId } from '../../src/template/types';
import { saidTemplates } from './said-templates';

const CONTEXT = { language: 'ja', chain: 'short', phase: 'launch', years: [2026] } as const;

const TEMPLATES = saidTemplates('ja');

type Writes = Extract<Step, { readonly kind: 'write' }>;

/** The sheets as they would be found after a run: what the wanted sheets say, told as `readInstalled` tells it. */
function afterInstall(
  changed: (sheet: SheetId, found: InstalledSheet) => InstalledSheet = (_, found) => found,
): Installed {
  const wanted = compile(TEMPLATES, CONTEXT, NOTHING_INSTALLED);
  const sheets = new Map<SheetId, InstalledSheet>();
  for (const { template, placement, cells, mark } of wanted) {
    const formulas: string[][] = [];
    for (const { row, column, entry } of cells) {
      if (!('formula' in entry)) continue;
      const line = formulas[row - 1] ?? [];
      line[column - 1] = entry.formula;
      formulas[row - 1] = line;
    }
    const { name, columns, rows } = placement.layout;
    sheets.set(template.id, changed(template.id, { name, gid: 0, mark, columns, rows, formulas }));
  }
  return { sheets, takenNames: [], noted: [...sheets.keys()] };
}

const stepsFor = (installed = afterInstall()) => diff(compile(TEMPLATES, CONTEXT, installed), installed);

const isOf =
  (sheet: SheetId) =>
  (step: Step): boolean =>
    'sheet' in step && step.sheet === sheet;

describe('compile', () => {
  it('resolves every word and name of every template, in both languages and chains', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const chain of ['short', 'long'] as const) {
        const wanted = compile(saidTemplates(language), { ...CONTEXT, language, chain }, NOTHING_INSTALLED);
        const formulas = wanted.flatMap(({ cells }) =>
          cells.flatMap(({ entry }) => ('formula' in entry ? [entry.formula] : [])),
        );
        expect(formulas.length).toBeGreaterThan(100);
        for (const formula of formulas) expect(formula).not.toMatch(/[{}]|\[[a-z]/);
      }
    }
  });

  it('reads only the working set in live formulas: never the archive', () => {
    const wanted = compile(TEMPLATES, CONTEXT, NOTHING_INSTALLED);
    const formulas = wanted.flatMap(({ cells }) =>
      cells.map(({ entry }) => ('formula' in entry ? entry.formula : '')),
    );
    expect(formulas.filter((formula) => formula.includes('履歴'))).toEqual([]);
  });

  it('gives every series of a chart a role and every chart of a sheet a title of its own', () => {
    for (const language of ['ja', 'en'] as const) {
      const wanted = compile(TEMPLATES, { ...CONTEXT, language }, NOTHING_INSTALLED);
      expect(wanted.flatMap(({ dress }) => dress.charts)).not.toEqual([]);
      for (const { dress } of wanted) {
        const titles = dress.charts.map(({ title }) => title);
        expect(new Set(titles).size).toBe(titles.length);
        for (const { ranges, series, header, legend } of dress.charts) {
          expect(series).toHaveLength(ranges.length - 1);
          expect(new Set(ranges.map(({ row, rows }) => `${row} ${rows}`)).size).toBe(1);
          // Without headers a legend would have no names to tell.
          expect(header || !legend).toBe(true);
        }
      }
    }
  });

  it('places a chart over the columns of its table, wherever people moved the table to', () => {
    const installed = afterInstall((id, found) => {
      if (id !== 'dashboard') return found;
      const rows = new Map([...found.rows].map(([row, at]) => [row, at + 5]));
      const columns = new Map([...found.columns].map(([column, at]) => [column, at + 2]));
      return { ...found, rows, columns };
    });
    const charts = [NOTHING_INSTALLED, installed].map(
      (found) =>
        compile(TEMPLATES, CONTEXT, found).find(({ template }) => template.id === 'dashboard')?.dress
          .charts ?? [],
    );
    const [fresh, moved] = charts.map((list) => list.map(({ ranges, at }) => [at, ...ranges]));
    const shifted = fresh?.map((areas) =>
      areas.map((area) => ({ ...area, row: area.row + 5, column: area.column + 2 })),
    );
    expect(moved).toEqual(shifted);
  });

  it('gives a new sheet another name where the user has one of that name', () => {
    const wanted = compile(TEMPLATES, CONTEXT, {
      ...NOTHING_INSTALLED,
      takenNames: ['設定'],
    });
    const settings = wanted.find(({ template }) => template.id === 'settings');
    expect(settings?.placement.layout.name).toBe('設定 Gyakusan（逆算）');
  });
});

describe('diff', () => {
  it('inserts every sheet of an empty spreadsheet, and marks it as done last', () => {
    const steps = stepsFor(NOTHING_INSTALLED);
    expect(steps.filter(({ kind }) => kind === 'insert-sheet')).toHaveLength(TEMPLATES.length);
    for (const { id } of TEMPLATES) {
      const ofSheet = steps.filter(isOf(id));
      expect(ofSheet.map(({ kind }) => kind).lastIndexOf('mark-sheet')).toBe(ofSheet.length - 1);
    }
  });

  it('has nothing to do where everything is installed', () => {
    expect(stepsFor()).toEqual([]);
  });

  it('has nothing to do where a sheet was renamed and its columns were moved', () => {
    const installed = afterInstall((id, found) => {
      if (id !== 'archive') return found;
      const columns = new Map([...found.columns].map(([column, at]) => [column, at + 3]));
      return { ...found, name: 'old rows', columns };
    });
    expect(stepsFor(installed)).toEqual([]);
  });

  it('puts back a formula somebody overwrote, and touches no other cell', () => {
    const installed = afterInstall((id, found) => {
      if (id !== 'targets') return found;
      const row = (found.rows.get('short.calls') as number) - 1;
      const column = (found.columns.get('required') as number) - 1;
      const formulas = found.formulas.map((line, r) =>
        (line ?? []).map((f, c) => (r === row && c === column ? '' : f)),
      );
      return { ...found, formulas };
    });
    const writes = stepsFor(installed).filter((step): step is Writes => step.kind === 'write');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.entries).toHaveLength(1);
    expect(writes[0]?.entries[0]).toHaveLength(1);
  });

  it('puts a deleted column back behind the one it follows, and marks it', () => {
    const installed = afterInstall((id, found) => {
      if (id !== 'daily') return found;
      const gone = found.columns.get('meetings') as number;
      const columns = new Map(
        [...found.columns].filter(([c]) => c !== 'meetings').map(([c, at]) => [c, at > gone ? at - 1 : at]),
      );
      return { ...found, columns };
    });
    const steps = stepsFor(installed);
    const before = afterInstall().sheets.get('daily')?.columns.get('meetings');
    expect(steps).toContainEqual({ kind: 'insert-column', sheet: 'daily', before });
    expect(steps).toContainEqual({ kind: 'mark-column', sheet: 'daily', column: before, id: 'meetings' });
  });

  it('goes on with a sheet whose installation stopped half-way', () => {
    const installed = afterInstall((id, found) =>
      id === 'dashboard' ? { ...found, mark: '1:ja:launch:', rows: new Map(), formulas: [] } : found,
    );
    const steps = stepsFor(installed).filter(isOf('dashboard'));
    expect(steps.map(({ kind }) => kind)).toEqual(['write', 'dress', 'mark-sheet']);
  });

  it('puts a deleted key column back without touching what people typed', () => {
    const installed = afterInstall((id, found) => {
      if (id !== 'targets') return found;
      const columns = new Map([...found.columns].filter(([c]) => c !== 'key').map(([c, at]) => [c, at - 1]));
      return {
        ...found,
        columns,
        rows: new Map(),
        formulas: found.formulas.map((line) => (line ?? []).slice(1)),
      };
    });
    const steps = stepsFor(installed).filter(isOf('targets'));
    expect(steps).toContainEqual({ kind: 'insert-column', sheet: 'targets', before: 1 });
    const writes = steps.filter((step): step is Writes => step.kind === 'write');
    expect(writes.length).toBeGreaterThan(0);
    for (const { place, entries } of writes) {
      expect(place.column).toBe(1);
      for (const line of entries) expect(line).toHaveLength(1);
    }
  });
});
