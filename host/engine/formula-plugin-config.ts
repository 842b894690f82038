import type { IUniverEngineFormulaConfig } from '@univerjs/engine-formula';
import { googleFunctions } from './google-functions';
import { indexedIfs } from './indexed-ifs';

/**
 * The configuration that makes Univer's formulas Google's: hand it to `UniverFormulaEnginePlugin`, or to the core
 * preset as `formula`.
 *
 * @example UniverSheetsCorePreset({ container: 'grid', formula: formulaPluginConfig() })
 */
export function formulaPluginConfig(): Required<Pick<IUniverEngineFormulaConfig, 'function'>> {
  return { function: [...indexedIfs, ...googleFunctions] };
}
