/** The name for a new sheet, with a number behind it where one of that name is there already. */
export function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} ${n}`;
  return free;
}
