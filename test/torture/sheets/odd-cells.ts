import type { Dice } from '../report';

/** Something typed or pasted into a cell: a value or a formula, and the number format it is given, if any. */
export interface OddCell {
  readonly value: string | number | boolean | Date;
  readonly format?: string;
}

const TEXTS = [
  ...[
    '',
    ' ',
    '　',
    '-',
    '—',
    '千',
    '１２３',
    '1,200',
    '1.200,50',
    '12%',
    '¥1,200',
    '1e3',
    '1e400',
    '0x10',
    '-0',
  ],
  ...[
    '2026/2/29',
    '2024-02-29',
    '2026-13-01',
    '31.12.2026',
    '12/31/2026',
    '令和8年4月1日',
    '4月1日',
    '昨日',
    '2026-04-01T25:00',
  ],
  ...[
    '😀👩‍👩‍👧‍👦',
    'עברית שלום',
    '‮مرحبا',
    'é́́́',
    '\u0000',
    '\uD800',
    '﻿BOM',
    'a\nb\tc',
    '<b>x</b>',
    '{"a":1}',
    '__proto__',
    'constructor',
  ],
  ...[
    '#REF!',
    '#N/A',
    '#DIV/0!',
    'TRUE',
    'NaN',
    'Infinity',
    'undefined',
    'null',
    "'",
    '"',
    '\\',
    '=',
    '+',
    '@x',
  ],
];
const NUMBERS = [
  ...[
    0,
    -0,
    -1,
    -1e9,
    0.1,
    1 / 3,
    1e-300,
    5e-324,
    1e15,
    1e16,
    9007199254740992,
    1e21,
    1e100,
    1.7e308,
    -1.7e308,
  ],
  ...[100, 101, 1e6, 2.5, 60, 20000, 20001, 46000, 46113, 99999, 100000, 2958465, 2958466],
];
const FORMULAS = [
  ...[
    '=1/0',
    '=NA()',
    '=#REF!',
    '=SQRT(-1)',
    '=VALUE("x")',
    '=NOSUCHFUNCTION()',
    '="文字"',
    '=""',
    '=TRUE',
    '=1=1',
  ],
  ...[
    '=10^308*10',
    '=-10^300',
    '=TODAY()',
    '=DATE(2026,2,30)',
    '=DATE(1899,12,30)',
    '=DATE(9999,12,31)',
    '=REPT("x",50000)',
  ],
  ...['=SEQUENCE(3,2)', '=ROW()', '=GYAKUSAN_REQUIRED("x","y")', '=A1', '=(', '="2026/4/1"', '=NOW()'],
];
const FORMATS = [
  '@',
  '0.00',
  'yyyy/mm/dd',
  'yyyy/mm/dd hh:mm',
  'h:mm',
  '0%',
  'General',
  '"¥"#,##0',
  '[$€-407]#.##0,00',
];

/** First and last days of months and years, leap days, the days clocks change; and days no sheet would have. */
const DAYS = [
  ...[
    '2026-01-01',
    '2026-12-31',
    '2025-12-31',
    '2024-02-29',
    '2028-02-29',
    '2027-02-28',
    '2026-03-01',
    '2026-04-30',
  ],
  ...[
    '2026-03-08',
    '2026-03-29',
    '2026-10-25',
    '2026-11-01',
    '2026-04-05',
    '2000-02-29',
    '2100-02-28',
    '1970-01-01',
  ],
  ...['1900-01-01', '1899-12-30', '2050-12-31', '2051-01-01', '2200-06-30', '9999-12-31'],
];

/** A day, now and then with a time of day; mostly any day of 2024 to 2028. */
export function oddDay({ pick, chance, between }: Dice): Date {
  const day = chance(0.3) ? Date.parse(pick(DAYS)) : Date.UTC(2024, 0, between(1, 1826));
  return new Date(day + (chance(0.5) ? 0 : between(-86400, 86400) * 1000));
}

/** Anything people, imports and formulas leave in cells. */
export function oddCell(dice: Dice): OddCell {
  const { pick, chance, between } = dice;
  const kind = between(1, 12);
  const format = chance(0.2) ? { format: pick(FORMATS) } : {};
  if (kind <= 3) return { value: pick(TEXTS), ...format };
  if (kind <= 6) return { value: pick(NUMBERS), ...format };
  if (kind <= 8) return { value: pick(FORMULAS), ...format };
  if (kind === 9) return { value: oddDay(dice), ...format };
  if (kind === 10) return { value: chance(0.5), ...format };
  if (kind === 11)
    return { value: chance(0.1) ? pick(['x', '漢', '😀']).repeat(between(1, 25000)) : `${between(-5, 500)}` };
  return { value: between(-3, 80), ...format };
}
