import { changeAsked } from './change-asked';

/**
 * 修復: puts back sheets, columns, rows and formulas of ours that are gone, and every format, choice and colour rule; what
 * people typed stays.
 *
 * What cannot be known comes back as the template has it: a deleted row or column with its defaults, a deleted list
 * empty or as a new one, a deleted log header above everything else. Labels and headers people changed or emptied are
 * theirs, and so is a formula of an input, also where it reads something that was deleted. A row whose key and most of
 * whose labels are gone is put in anew, and the old one stays.
 */
export const repairTemplates = (): void => changeAsked('repair', { add: [], thorough: true });
