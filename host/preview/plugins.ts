import { type ILanguagePack, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingJa from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreJa from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationJa from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingJa from '@univerjs/preset-sheets-drawing/locales/ja-JP';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterJa from '@univerjs/preset-sheets-filter/locales/ja-JP';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteJa from '@univerjs/preset-sheets-note/locales/ja-JP';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortJa from '@univerjs/preset-sheets-sort/locales/ja-JP';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { formulaPluginConfig, type PluginEntry } from '../engine';
import type { Language } from './start-data';

/**
 * Univer's plugins for a grid people can see and use, in the order they must start.
 *
 * @param container the element the grid fills
 */
export function pagePlugins(container: HTMLElement): readonly PluginEntry[] {
  const presets = [
    // The preset's type says the container's id; the workbench it hands it to takes an element as well.
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      // As in Sheets, all of the bar below the grid is for the tabs; the wheel zooms with Ctrl held.
      footer: { zoomSlider: false },
      formula: formulaPluginConfig(),
      // Sheets says nothing of a text of digits, such as what TEXT() gives.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  return presets.flatMap((preset) => preset.plugins);
}

/** The words of the grid's own user interface. */
export function gridLocales(language: Language): ILanguagePack {
  return language === 'ja'
    ? mergeLocales(coreJa, validationJa, formattingJa, drawingJa, noteJa, filterJa, sortJa)
    : mergeLocales(coreEn, validationEn, formattingEn, drawingEn, noteEn, filterEn, sortEn);
}
