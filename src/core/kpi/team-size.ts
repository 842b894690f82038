/** Rows of this many members are shown on the sheets; more are told of in a problem. */
export const DASHBOARD_MEMBERS = 10;

/**
 * From so many members, or rows of アクション履歴, on a team has outgrown typing into sheets: more than five people
 * (the field's rule of thumb), a hundred thousand rows (from there on a spreadsheet gets slow).
 */
export const OUTGROWN = { members: 6, actionRows: 100_000 } as const;
