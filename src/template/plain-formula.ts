/** A formula without what a spreadsheet may change by itself: quotes around sheet names, spaces, case. */
export const plainFormula = (formula: string): string => formula.replace(/['\s]/g, '').toUpperCase();
