/** What the engine's tests reach inside the bundle. */
export { CellValueType, ICommandService } from '@univerjs/core';
export { SetRangeValuesMutation } from '@univerjs/sheets';
export { meets, parseCriterion } from '../../host/engine/criterion';
export { headlessPlugins } from '../../host/engine/headless-plugins';
export { createEngine, type Engine, withActiveSheet } from '../../host/engine/index';
export { parseTypedNumber } from '../../host/engine/parse-typed-number';
