import type { Engine } from '../engine';

const GID = /^#gid=(.+)$/;

/** Opens the sheet that the page's address names (`#gid=…`, as in Google's own addresses); false when it names none. */
export function openSheetInAddress(engine: Engine): boolean {
  const sheetId = GID.exec(decodeURIComponent(location.hash))?.[1];
  const sheet = sheetId && engine.workbook.getSheetBySheetId(sheetId);
  if (!sheet) return false;
  sheet.activate();
  return true;
}

/** Keeps the active sheet in the page's address, so that loading the page again opens it again. */
export function keepSheetInAddress(engine: Engine): void {
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    history.replaceState(null, '', `#gid=${encodeURIComponent(activeSheet.getSheetId())}`);
  });
}

/** Takes the sheet out of the page's address. */
export function forgetSheetInAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
