/** Which way a page lies. */
export type Orientation = 'portrait' | 'landscape';

/** What is wider than this, in pixels, would be too small to read on an upright page. */
const WIDEST_UPRIGHT = 750;

/** How a sheet of a width in pixels lies on A4: upright, or across where it would be too small to read. */
export const orientationOf = (width: number): Orientation =>
  width > WIDEST_UPRIGHT ? 'landscape' : 'portrait';
