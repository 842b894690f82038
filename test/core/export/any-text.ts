import fc from 'fast-check';

/** Texts with everything that is special in a CSV file or a spreadsheet. */
export const anyText = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋－＠\'"\t\r\n\0,; 　\u200b1aあ'),
  maxLength: 8,
});
