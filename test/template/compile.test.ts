import { compile } from '../../src/template/compile';
import { linkFormula } from '../../src/template/content-steps';
import { diff } from '../../src/template/diff';
import {
  type Installed,
  type InstalledSheet,
  NO_BLANK_LINES,
  NOTHING_INSTALLED,
} from '../../src/template/installed';
import type { Step } from '../../src/template/steps';
import type { SheetId } from '../../src/template/types';
import { saidTemplates } from './said-templates';

const CONTEXT = { language: 'ja', chain: 'short', phase: 'launch', years: [2026] } as const;

const TEMPLATES = saidTemplates('ja');

const gidOf = (sheet: SheetId): number => TEMPLATES.findIndex(({ id }) => id === sheet) + 100;

type Writes = Extract<Step, { readonly kind: 'write' }>;

/** The sheets as they would be found after a run: what the wanted sheets say, told as `readInstalled` tells it. */
function afterInstall(
  changed: (sheet: SheetId, found: InstalledSheet) => InstalledSheet = (_, found) => found,
): Installed {
  const wanted = compile(TEMPLATES, CONTEXT, NOTHING_INSTALLED);
  const sheets = new Map<SheetId, InstalledSheet>();
  for (const { template, placement, cells, mark } of wanted) {
    const { name, columns, rows } = placement.layout;
    const grid = () =>
      Array.from({ length: Math.max(...rows.values()) }, () => new Array<string>(columns.size).fill(''));
    const [values, formulas] = [grid(), grid()];
    for (const { row, column, entry } of cells) {
      const kind = 'formula' in entry || 'link' in entry ? formulas : values;
      const text =
        'link' in entry
          ? linkFormula(gidOf(entry.link), entry.text)
          : 'formula' in entry
            ? entry.formula
            : 'text' in entry
              ? entry.text
              : 'number';
      (kind[row - 1] as string[])[column - 1] = text;
    }
    const found = {
      name,
      gid: gidOf(template.id),
      mark,
      columns,
      rows,
      values,
      formulas,
      blank: NO_BLANK_LINES,
    };
    sheets.set(template.id, changed(template.id, found));
  }
  return { sheets, takenNames: [], noted: [...sheets.keys()], unmarked: new Map() };
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
    expect(formulas.filter((formula) => formula.includes("'履歴'!"))).toEqual([]);
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

  it('writes a link where its sheet is there, and its text where it is not', () => {
    const linkOf = (templates: typeof TEMPLATES) =>
      compile(templates, CONTEXT, NOTHING_INSTALLED)
        .find(({ template }) => template.id === 'start')
        ?.cells.find(({ rowId, columnId }) => rowId === 'links.economics' && columnId === 'item')?.entry;
    expect(linkOf(TEMPLATES)).toEqual({ link: 'economics', text: '収益性' });
    expect(linkOf(TEMPLATES.filter(({ id }) => id !== 'economics'))).toEqual({ text: '収益性' });
  });

  it('turns the texts of links into links when their sheet is put in, and touches no other cell of theirs', () => {
    const everything = afterInstall();
    const sheets = new Map([...everything.sheets].filter(([id]) => id !== 'economics'));
    const start = sheets.get('start') as InstalledSheet;
    const without = start.formulas.map((line) =>
      (line ?? []).map((formula) => (formula?.includes(`gid=${gidOf('economics')}"`) ? '' : formula)),
    );
    sheets.set('start', { ...start, formulas: without });
    const writes = stepsFor({ ...everything, sheets }).filter(
      (step): step is Writes => step.kind === 'write' && step.sheet === 'start',
    );
    expect(writes.map(({ entries }) => entries)).toEqual([[[{ link: 'economics', text: '収益性' }]]]);
  });

  it('has nothing to do where the sheet a link opens was renamed', () => {
    const installed = afterInstall((id, found) =>
      id === 'daily' ? { ...found, name: '毎日の記録' } : found,
    );
    const links = stepsFor(installed).flatMap((step) => (step.kind === 'write' ? step.entries.flat() : []));
    expect(links.filter((entry) => entry !== null && 'link' in entry)).toEqual([]);
  });

  it('puts back a formula somebody overwrote, and touches no other cell', () => {
    const installed = afterInstall((id, found) => {
      if (id !== 'targets') return found;
      const row = (found.rows.get('short.calls') as number) - 1;
      const column = (found.columns.get('required') as number) - 1;
      const formulas = found.formulas.map((line, r) =>
        line.map((f, c) => (r === row && c === column ? '' : f)),
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
    expect(steps).toContainEqual(
      expect.objectContaining({ kind: 'insert-column', sheet: 'daily', before, isThere: false }),
    );
    expect(steps).toContainEqual({ kind: 'mark-column', sheet: 'daily', column: before, id: 'meetings' });
  });

  it('goes on with a sheet whose installation stopped half-way', () => {
    const all = new Set(Array.from({ length: 100 }, (_, i) => i + 1));
    const installed = afterInstall((id, found) => {
      if (id !== 'dashboard') return found;
      const empty = { rows: new Map(), values: [], formulas: [], blank: { rows: all, columns: all } };
      return { ...found, mark: '1:ja:launch:', ...empty };
    });
    const steps = stepsFor(installed).filter(isOf('dashboard'));
    expect(steps.map(({ kind }) => kind)).toEqual(['make-room', 'write', 'dress', 'mark-sheet']);
  });

  it('puts a deleted key column back without touching what people typed, also where they inserted rows', () => {
    const inserted = 12;
    const installed = afterInstall((id, found) => {
      if (id !== 'targets') return found;
      const cut = (lines: readonly (readonly unknown[])[]) => {
        const rest = lines.map((line) => line.slice(1));
        return [...rest.slice(0, inserted), [], ...rest.slice(inserted)];
      };
      const columns = new Map([...found.columns].filter(([c]) => c !== 'key').map(([c, at]) => [c, at - 1]));
      const formulas = cut(found.formulas) as string[][];
      const shift = (text: string) =>
        text.replace(/\$([A-Z])\$(\d+)/g, (_, letter: string, row: string) => {
          const at = Number(row) > inserted ? Number(row) + 1 : Number(row);
          return `$${String.fromCharCode(letter.charCodeAt(0) - 1)}$${at}`;
        });
      return {
        ...found,
        ...{ columns, rows: new Map(), values: cut(found.values) },
        formulas: formulas.map((line) => line.map(shift)),
      };
    });
    const rows = afterInstall().sheets.get('targets')?.rows ?? new Map<string, number>();
    const steps = stepsFor(installed).filter(isOf('targets'));
    expect(steps).toContainEqual(
      expect.objectContaining({ kind: 'insert-column', before: 1, isHidden: true }),
    );
    expect(steps.filter(({ kind }) => kind === 'insert-rows')).toEqual([]);
    const keys = steps.filter((step): step is Writes => step.kind === 'write' && step.place.column === 1);
    const written = keys.flatMap(({ place, entries }) =>
      entries.flatMap(([entry], i) => (entry && 'text' in entry ? [[entry.text, place.row + i]] : [])),
    );
    expect(written).toEqual([...rows].map(([id, at]) => [id, at > inserted ? at + 1 : at]));
  });

  it('shows and hides the columns of a phase once, when the team goes from one to the next', () => {
    const templates = TEMPLATES.filter(({ id }) => id === 'daily' || id === 'settings').map((template) => ({
      ...template,
      columns: template.columns.map(({ phases: _, ...column }) =>
        column.id === 'memo' ? { ...column, phases: ['growth'] as const } : column,
      ),
    }));
    const inPhase = (phase: 'launch' | 'growth', installed: Installed) =>
      compile(templates, { ...CONTEXT, phase }, installed);
    const installedAt = (phase: 'launch' | 'growth'): Installed => ({
      ...afterInstall(),
      sheets: new Map(
        inPhase(phase, afterInstall()).map(({ template: { id }, mark }) => {
          const found = afterInstall().sheets.get(id) as InstalledSheet;
          return [id, { ...found, mark }] as const;
        }),
      ),
    });
    const launch = installedAt('launch');
    const memo = launch.sheets.get('daily')?.columns.get('memo');
    const shown = diff(inPhase('growth', launch), launch).filter(({ kind }) => kind === 'show-lines');
    expect(shown).toMatchObject([{ sheet: 'daily', columns: [{ column: memo, isShown: true }] }]);
    const growth = installedAt('growth');
    expect(diff(inPhase('growth', growth), growth)).toEqual([]);
    const back = diff(inPhase('launch', growth), growth).filter(({ kind }) => kind === 'show-lines');
    expect(back).toMatchObject([{ sheet: 'daily', columns: [{ column: memo, isShown: false }] }]);
  });
});
