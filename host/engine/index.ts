export { createEngine, type Engine, type EngineOptions, type PluginEntry } from './engine';
export { formulaPluginConfig } from './formula-plugin-config';
export { errorReason } from './google-functions/google-function';
export { parseTypedNumber } from './parse-typed-number';
export { withActiveSheet } from './with-active-sheet';
