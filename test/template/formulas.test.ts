import { compile } from '../../src/template/compile';
import { NOTHING_INSTALLED } from '../../src/template/installed';
import { saidTemplates } from './said-templates';

interface Found {
  readonly at: string;
  readonly formula: string;
}

/** Every formula of every template in both languages and chains, texts and sheet names in it emptied. */
const FORMULAS: readonly Found[] = (['ja', 'en'] as const).flatMap((language) =>
  (['short', 'long'] as const).flatMap((chain) =>
    compile(
      saidTemplates(language),
      { language, chain, phase: 'launch', years: [2026] },
      NOTHING_INSTALLED,
    ).flatMap(({ template, cells }) =>
      cells.flatMap(({ rowId, columnId, entry }) =>
        'formula' in entry
          ? [{ at: `${template.id}.${rowId}.${columnId}`, formula: bare(entry.formula) }]
          : [],
      ),
    ),
  ),
);

function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
}

/** Functions that are calculated at every edit anywhere, whatever they refer to. */
const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/;

/** Functions that take a column as it is, and cost nothing for the empty cells below its last row. */
const TAKE_COLUMNS = [
  ...['SUMIFS', 'COUNTIFS', 'MINIFS', 'MAXIFS', 'AVERAGEIFS', 'COUNTA', 'INDEX'],
  ...['NETWORKDAYS.INTL', 'WORKDAY.INTL'],
];

/** An open bracket with its function, a closed one, or an open column such as `$D$2:$D`. */
const PARTS = /([A-Z][A-Z.]*)?\(|\)|\$[A-Z]+\$\d+:\$[A-Z]+(?![$\w])/g;

/** The open columns that are used otherwise than as a whole argument of one of those functions. */
function arraysIn(formula: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const { 0: part, 1: name = '', index } of formula.matchAll(PARTS)) {
    if (part.endsWith('(')) open.push(name);
    else if (part === ')') open.pop();
    else {
      const around = `${formula[index - 1]}${formula[index + part.length]}`;
      const isArgument = /^[(,][,)]$/.test(around) && TAKE_COLUMNS.includes(open[open.length - 1] ?? '');
      if (!isArgument) found.push(part);
    }
  }
  return found;
}

describe('arraysIn', () => {
  it('tells a column calculated row by row from one handed over whole', () => {
    expect(arraysIn('=SUMIFS($D$2:$D,$A$2:$A,"")+COUNTA($B$2:$C)')).toEqual([]);
    expect(arraysIn('=SUMPRODUCT(($D$2:$D>1)*1)')).toEqual(['$D$2:$D']);
    expect(arraysIn('=ARRAYFORMULA($D$2:$D)')).toEqual(['$D$2:$D']);
    expect(arraysIn('=SUM(INDEX($D$2:$D,1),SUMIFS(1/$D$2:$D,1))')).toEqual(['$D$2:$D']);
  });
});

describe('the formulas of the templates', () => {
  it('are there to be looked at', () => {
    expect(FORMULAS.length).toBeGreaterThan(400);
    expect(
      FORMULAS.filter(({ formula }) => /\$[A-Z]+\$\d+:\$[A-Z]+(?![$\w])/.test(formula)).length,
    ).toBeGreaterThan(50);
  });

  it('are calculated only when what they refer to changes, but for the as-of day, which is today until it is typed', () => {
    const found = FORMULAS.filter(({ formula }) => VOLATILE.test(formula));
    expect(new Set(found.map(({ at, formula }) => `${at}: ${formula}`))).toEqual(
      new Set(['settings.asOf.value: =TODAY()']),
    );
  });

  it('never calculate a whole column row by row', () => {
    expect(FORMULAS.filter(({ formula }) => arraysIn(formula).length > 0)).toEqual([]);
  });
});
