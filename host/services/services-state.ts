import type { IRange } from '@univerjs/core';

/** An embedded chart, as data: what to draw, from which cells, and where. */
export interface ChartData {
  readonly id: number;
  /** The sheet the chart lies on (the engine's sheet id). */
  readonly sheetId: string;
  /** `Charts.ChartType` by name, such as 'COLUMN'. */
  readonly type: string;
  /** Cells the chart reads, 0-based and inclusive; they follow inserted, deleted and moved rows and columns. */
  readonly ranges: readonly SheetArea[];
  /** Options as given to `setOption`, dotted keys as they are: `{ 'vAxis.title': '件' }`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Anchor cell (1-based, as in `setPosition`) and offset from its upper left corner in pixels. */
  readonly position: ChartPosition;
  readonly headers: number;
  readonly transposed: boolean;
  /** `Charts.ChartMergeStrategy` by name. */
  readonly mergeStrategy: string;
  /** `Charts.ChartHiddenDimensionStrategy` by name: which hidden rows and columns are left out. */
  readonly hiddenStrategy: string;
}

/** Where a chart lies: 1-based anchor row and column, offsets in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Cells of one sheet: the engine's sheet id and a 0-based inclusive range. */
export interface SheetArea {
  readonly sheetId: string;
  readonly range: IRange;
}

/** A protected range, or a protected sheet (`range` null) with the ranges left open in it. */
export interface ProtectionData {
  readonly id: string;
  readonly sheetId: string;
  readonly range: IRange | null;
  readonly unprotected: readonly IRange[];
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
}

/**
 * An installable trigger. One of the clock has the hours between its runs, and when it ran last (until then: when it was
 * made), in milliseconds since 1970.
 */
export interface TriggerData {
  readonly id: string;
  readonly functionName: string;
  readonly eventType: string;
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  readonly clock?: { readonly hours: number; readonly last: number };
}

/** A mail that was sent, as far as the host sends any: kept here, and when, in milliseconds since 1970. */
export interface SentMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The sender's name. */
  readonly name: string;
  readonly at: number;
}

/** One value of the cache and the moment it ends, in milliseconds since 1970. */
export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

/** The names under which properties and caches are kept apart. */
export type StoreName = 'script' | 'document' | 'user';

/** Everything the services keep that the engine's workbook does not hold. Plain JSON. */
export interface ServicesState {
  timeZone: string;
  /** Address of the spreadsheet's owner, who may always edit protected cells. */
  owner: string;
  nextId: number;
  charts: ChartData[];
  protections: ProtectionData[];
  triggers: TriggerData[];
  mails: SentMail[];
  properties: Record<StoreName, Record<string, string>>;
  caches: Record<StoreName, Record<string, CacheEntry>>;
}

/** The state of a spreadsheet nobody has used yet. */
export function emptyState(timeZone: string, owner: string): ServicesState {
  return {
    timeZone,
    owner,
    nextId: 1,
    charts: [],
    protections: [],
    triggers: [],
    mails: [],
    properties: { script: {}, document: {}, user: {} },
    caches: { script: {}, document: {}, user: {} },
  };
}
