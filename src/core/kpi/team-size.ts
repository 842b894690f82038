/** Rows of this many members are shown on the sheets; more are told of in a problem. */
export const DASHBOARD_MEMBERS = 10;
