import '@univerjs/sheets/lib/facade';
import '@univerjs/engine-formula/lib/facade';
import '@univerjs/sheets-formula/lib/facade';
import '@univerjs/sheets-numfmt/lib/facade';
import '@univerjs/sheets-data-validation/lib/facade';
import '@univerjs/sheets-conditional-formatting/lib/facade';
import '@univerjs/sheets-note/lib/facade';
import '@univerjs/sheets-filter/lib/facade';
import '@univerjs/sheets-sort/lib/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import type { PluginEntry } from './engine';
import { formulaPluginConfig } from './formula-plugin-config';

/**
 * Everything of Univer that works without a screen: cells, formulas, number formats, data validation, conditional
 * formats, notes, filters and sorting. For Node; a page uses the presets, which register the same and the grid.
 *
 * One thing Univer only does with a screen: conditional formats don't follow their cells when rows and columns move.
 *
 * @example createEngine({ plugins: headlessPlugins(), locale: 'ja' })
 */
export function headlessPlugins(): readonly PluginEntry[] {
  return [
    [UniverFormulaEnginePlugin, formulaPluginConfig()],
    UniverSheetsPlugin,
    UniverSheetsFormulaPlugin,
    UniverSheetsNumfmtPlugin,
    UniverDataValidationPlugin,
    UniverSheetsDataValidationPlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNotePlugin,
    UniverSheetsFilterPlugin,
    UniverSheetsSortPlugin,
  ];
}
