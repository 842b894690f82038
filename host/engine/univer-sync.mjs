/**
 * Univer calculates formulas behind a 100 ms timer and about 25 `await`s, although all of its arithmetic is
 * synchronous. Apps Script code is synchronous: it writes a formula, flushes, and reads the result on the next line.
 * This esbuild plugin changes the text of four Univer packages while they are bundled, so that one call calculates
 * everything there and then. Nothing on disk is changed.
 *
 * Every change is a named patch. A patch whose place is not found throws, so that a new Univer version fails the
 * build and never calculates differently in silence. The file is long because the list is: a patch reads best
 * beside its reason, and each stands alone.
 */
import { readFileSync } from 'node:fs';

/** The only Univer version these patches are written for. */
const EXPECTED_VERSION = '0.25.1';

/** Univer's `MAX_ROW_COUNT`: whole columns end there, and so does A2:A while rows are inserted and deleted. */
const MAX_ROW_COUNT = 1_048_576;

/**
 * @typedef {object} Patch
 * @property {string} name what the patch achieves
 * @property {string} why the reason it is needed
 * @property {(source: string) => string} apply gives the changed text; throws when its place is missing
 */

/** @param {string} source @param {string} start @param {string} end @param {(text: string) => string} change */
function within(source, start, end, change) {
  const from = source.indexOf(start);
  const to = source.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`text not found: ${from < 0 ? start : end}`);
  return source.slice(0, from) + change(source.slice(from, to)) + source.slice(to);
}

/** @param {string} className @param {(text: string) => string} change @returns {(source: string) => string} */
const withinClass = (className, change) => (source) =>
  within(source, `let ${className} = class`, `${className} = __decorate`, change);

/** @param {string} source @param {string | RegExp} from @param {string} to */
function replaced(source, from, to) {
  const result = source.replaceAll(from instanceof RegExp ? new RegExp(from, 'g') : from, () => to);
  if (result === source) throw new Error(`text not found: ${from}`);
  return result;
}

/** @param {string} source */
const withoutAwaits = (source) => replaced(replaced(source, /\basync (?=[\w_]+\()/, ''), /\bawait /, '');

/** Class fields as plain assignments, but those of a name that some class has an accessor for. @param {string} source */
function fieldsSet(source) {
  const accessors = new Set([...source.matchAll(/^\t[gs]et (\w+)\(/gm)].map(([, name]) => name));
  const field = /^(\t+)_defineProperty\(this, "(\w+)", (.*)\);$/gm;
  if (!field.test(source)) throw new Error(`text not found: ${field}`);
  return source.replace(field, (text, indent, name, value) =>
    accessors.has(name) ? text : `${indent}this.${name} = ${value};`,
  );
}

/** @type {readonly Patch[]} */
const ENGINE_PATCHES = [
  {
    name: 'dependency order at once',
    why: 'the list of formulas to calculate is built by async methods that wait for nothing',
    apply: withinClass('FormulaDependencyGenerator', (text) =>
      replaced(withoutAwaits(text), 'return Promise.resolve(finalTreeList)', 'return finalTreeList'),
    ),
  },
  {
    name: 'calculation at once',
    why: 'between batches of formulas Univer yields to the event loop, under a lock that is itself a promise',
    apply: withinClass('CalculateFormulaService', (text) => {
      const unlocked = replaced(
        text,
        'this._executeLock.acquire("FORMULA_EXECUTION_LOCK", async () => {',
        '((run) => run())(() => {',
      );
      const unpaused = replaced(
        unlocked,
        /await new Promise\(\(resolve\) => \{\s*const calCancelTask = requestImmediateMacroTask\(resolve\);\s*pendingTasks\.push\(calCancelTask\);\s*\}\);/,
        '',
      );
      return withoutAwaits(unpaused);
    }),
  },
  {
    name: 'results stored at once',
    why: 'results reach the cells through commands that would run in later microtasks',
    apply: withinClass('CalculateController', (text) =>
      replaced(withoutAwaits(text), '_commandService.executeCommand(', '_commandService.syncExecuteCommand('),
    ),
  },
  {
    name: 'no asynchronous formulas',
    why: 'only functions fetching over the network are asynchronous; the host has none (MAKEARRAY is our own)',
    apply: withinClass('Interpreter', (text) =>
      replaced(text, 'checkAsyncNode(node) {', 'checkAsyncNode(node) {\n\t\treturn false;'),
    ),
  },
  {
    name: 'open-ended ranges',
    why: 'Google reads A2:A and A2:C as "from row 2 to the end of the sheet"; Univer answers #NAME?',
    apply: (source) => {
      const cells =
        'if (variant1.isCell() && variant2.isCell()) referenceObject = variant1.unionBy(variant2);';
      return replaced(
        source,
        cells,
        `${cells}
\telse if (variant1.isCell() && variant2.isColumn()) {
\t\tconst cell = variant1.getRangeData(), column = variant2.getRangeData().startColumn;
\t\treferenceObject = variant1._createRange({ ...cell, startColumn: Math.min(cell.startColumn, column), endColumn: Math.max(cell.startColumn, column), endRow: NaN });
\t}`,
      );
    },
  },
  {
    name: 'open-ended ranges are one reference',
    why: 'inserting, deleting and moving rows and columns must change A2:A as a whole; Univer sees A2, and leaves :A',
    apply: (source) =>
      within(source, 'const REFERENCE_MULTIPLE_RANGE_REGEX = ', ';', (text) =>
        replaced(
          text,
          `\${RANGE_SYMBOL}\${SIMPLE_SINGLE_RANGE_REGEX}$`,
          `\${RANGE_SYMBOL}\\\\$?\${COLUMN_REGEX}(?:\\\\$?\${ROW_REGEX})?$`,
        ),
      ),
  },
  {
    name: 'open-ended ranges are written back without a last row',
    why: 'where a reference is changed and written again, its missing row is not a number',
    apply: (source) =>
      within(source, 'function serializeRange(range) {', '\n}', (text) =>
        replaced(
          text,
          `\${end.rowAbsoluteString}\${endRow + 1}\`;\n\tif (startStr`,
          `\${Number.isNaN(endRow) ? "" : \`\${end.rowAbsoluteString}\${endRow + 1}\`}\`;\n\tif (startStr`,
        ),
      ),
  },
  {
    name: 'quotes in texts stay doubled',
    why: 'a formula is read with two quotes for one, and written back, when a row or a name in it changes, with one',
    apply: (source) =>
      within(source, 'function generateStringWithSequence(', '\n}', (text) =>
        replaced(
          text,
          'else sequenceString += node.token;',
          `else sequenceString += node.nodeType === sequenceNodeType.STRING ? node.token.replace(/"([^]*)"/, (_, inner) => \`"\${inner.replaceAll('"', '""')}"\`) : node.token;`,
        ),
      ),
  },
  {
    name: 'no word about formulas that are gone',
    why: 'cells written twice leave the ids of their old formulas in a search tree, which are passed over anyway',
    apply: (source) =>
      replaced(source, 'console.error("Dependency tree not found for treeId:", parentTreeId);', ''),
  },
  {
    name: '#REF! for a missing sheet',
    why: 'Google answers #REF! where Univer answers #VALUE!',
    apply: (source) =>
      replaced(
        source,
        /(?<=_checkIfWorksheetMiss\(\)\) return (callback\()?)ErrorValueObject\.create\("#VALUE!"\)/,
        'ErrorValueObject.create("#REF!")',
      ),
  },
  {
    name: "weekdays of TEXT in the workbook's language",
    why: 'in a Japanese sheet TEXT(date, "ddd") is 水; Univer always answers Wed',
    apply: (source) =>
      within(source, 'var Text = class extends BaseFunction', '\n};', (text) =>
        replaced(
          replaced(text, 'super(..._args);', 'super(..._args);\n\t\tthis.needsLocale = true;'),
          'getFormatPreview(formatTextValueString, textValueNumber)',
          'numfmt.format(formatTextValueString, textValueNumber, { throws: false, locale: this.getLocale() === LocaleType.JA_JP ? "ja" : "en" })',
        ),
      ),
  },
  {
    name: 'named ranges move',
    why: 'a formula parsed before a named range moved or changed would go on reading the cells the name had then',
    apply: (source) =>
      within(source, 'function generateAstNode(', '\nfunction ', (text) => {
        const begin = 'let astNode = FORMULA_AST_CACHE.get(';
        return replaced(
          text,
          begin,
          `const changedNames = Object.keys(currentConfigService.getDirtyDefinedNameMap()[unitId] ?? {});
	if (changedNames.some((name) => formulaString.includes(name))) FORMULA_AST_CACHE.delete(\`\${unitId}\${formulaString}\`);
	${begin}`,
        );
      }),
  },
  {
    name: 'empty text is not 0',
    why: 'the second comparison of a cell goes by an index that takes the two for one, so that 0 = "" would be TRUE',
    apply: (source) => {
      const told = within(source, 'function normalizeValue(', '\n}', (text) =>
        replaced(
          text,
          'value === null || value === void 0 || value === "") _value = DEFAULT_EMPTY_CELL_KEY;',
          'value === null || value === void 0) _value = DEFAULT_EMPTY_CELL_KEY;\n\telse if (value === "") _value = "";',
        ),
      );
      return within(told, 'var InvertedIndexCache = class', '\n};', (text) =>
        replaced(
          replaced(
            text,
            '_value === 0 || _value === DEFAULT_EMPTY_CELL_KEY)',
            '_value === 0 || _value === "" || _value === DEFAULT_EMPTY_CELL_KEY)',
          ),
          /const rowsForZero = columnMap\.get\(0\);\s+if \(rowsForZero\) rows\.push\(\.\.\.rowsForZero\);/,
          // An empty cell equals both 0 and empty text; those two do not equal each other.
          `for (const like of _value === DEFAULT_EMPTY_CELL_KEY ? [0, ""] : [_value]) rows.push(...(columnMap.get(like) ?? []));`,
        ),
      );
    },
  },
  {
    name: 'holidays are looked up',
    why: 'NETWORKDAYS and WORKDAY compared every day they count with every holiday of a list of decades',
    apply: (source) =>
      replaced(
        source,
        'holidays.some((item) => Math.floor(item) === currentDateSerialNumber)',
        'DAYS_OFF.of(holidays).has(currentDateSerialNumber)',
      ) +
      `
const DAYS_OFF = { known: new WeakMap(), of(holidays) {
\tif (!this.known.has(holidays)) this.known.set(holidays, new Set(holidays.map(Math.floor)));
\treturn this.known.get(holidays);
} };
`,
  },
  {
    name: 'fields are set, not defined',
    why: 'every reference of every formula is an object whose fields are defined anew by each of its classes, a fifth of the time of an edit',
    apply: fieldsSet,
  },
  {
    name: 'parsed formulas belong to one engine',
    why: 'the cache of parsed formulas is global and its nodes read the cells of the engine that parsed them, so two engines on workbooks of one id would read each other',
    apply: (source) =>
      within(source, 'function generateAstNode(', '\nfunction ', (text) => {
        // The unit's id stays in front: Univer forgets the formulas of one workbook by that prefix.
        const keyed = replaced(
          text,
          `\`\${unitId}\${formulaString}\``,
          `\`\${unitId}\${engineKey}\${formulaString}\``,
        );
        const body = 'currentConfigService) {';
        return replaced(keyed, body, `${body}\n\tconst engineKey = ENGINE_KEYS.get(currentConfigService);`);
      }) +
      `
const ENGINE_KEYS = { count: 0, known: new WeakMap(), get(config) {
\tif (!this.known.has(config)) this.known.set(config, \`\${++this.count}|\`);
\treturn this.known.get(config);
} };
`,
  },
];

/** @type {readonly Patch[]} */
const CORE_PATCHES = [
  {
    name: 'values are told by their type',
    why: 'whether a cell holds a formula is asked of every cell, and was answered by way of Object.prototype.toString',
    apply: (source) =>
      ['String', 'Number'].reduce(
        (text, type) =>
          replaced(
            text,
            `return this.getValueType(value) === "[object ${type}]";`,
            `return typeof value === "${type.toLowerCase()}";`,
          ),
        replaced(
          source,
          'return this.getValueType(value) === "[object Array]";',
          'return Array.isArray(value);',
        ),
      ),
  },
];

/** @type {readonly Patch[]} */
const SHEETS_FORMULA_PATCHES = [
  {
    name: 'open-ended ranges move with their cells',
    why: 'comparing with a row that is not a number would leave A2:A behind when rows are inserted or deleted above it',
    apply: (source) =>
      within(source, 'function getNewRangeByMoveParam(', '\n}', (text) => {
        // Types 2, 4 and 6 move, insert and delete whole columns: there Univer asks whether the columns are as tall.
        const begin = 'const sequenceRange = Rectangle.moveOffset(unitRange, refOffsetX, refOffsetY);';
        const end = 'if (newRange == null) return;';
        const opened = replaced(
          text,
          begin,
          `${begin}
	const isOpenEnded = Number.isNaN(sequenceRange.endRow) && !Number.isNaN(sequenceRange.startRow);
	if (isOpenEnded) sequenceRange.endRow = [2, 4, 6].includes(type) ? sequenceRange.startRow : ${MAX_ROW_COUNT - 1};`,
        );
        return replaced(opened, end, `${end}\n\tif (isOpenEnded) newRange = { ...newRange, endRow: NaN };`);
      }),
  },
  {
    name: 'open-ended ranges are gone with their last row',
    why: 'where every row from 2 on is deleted, Google answers #REF! for A2:A; Univer would keep it, and move it down with the next row that is put in',
    apply: (source) => {
      const call = 'formulaReferenceMoveParam, unitId, sheetId, { inCrossSheetCutRange })';
      const told = replaced(
        source,
        call,
        'formulaReferenceMoveParam, unitId, sheetId, { inCrossSheetCutRange, lastRow: this._univerInstanceService.getUnit(formulaReferenceMoveParam.unitId)?.getSheetBySheetId(formulaReferenceMoveParam.sheetId)?.getRowCount() - 1 })',
      );
      return within(told, 'function getNewRangeByMoveParam(', '\n}', (text) => {
        const begin = 'let newRange = null;';
        return replaced(
          text,
          begin,
          // Type 5 deletes whole rows.
          `${begin}
\tif (type === 5 && Number.isNaN(unitRange.endRow) && !Number.isNaN(sequenceRange.startRow) && range.startRow <= sequenceRange.startRow && range.endRow >= options.lastRow) return ErrorType.REF;`,
        );
      });
    },
  },
  {
    name: 'formulas made known at once',
    why: 'the word of new formulas would come in a later microtask, when they are calculated already, and everything known about what they depend on would be thrown away again, one by one',
    apply: withinClass('UpdateFormulaController', (text) =>
      ['SetFormulaDataMutation', 'SetRangeValuesMutation', 'SetArrayFormulaDataMutation'].reduce(
        (changed, mutation) =>
          replaced(
            changed,
            `_commandService.executeCommand(${mutation}.id`,
            `_commandService.syncExecuteCommand(${mutation}.id`,
          ),
        text,
      ),
    ),
  },
  {
    name: 'recalculation on request',
    why: 'Univer waits 100 ms after an edit; flushNow() recalculates at once, and the timer stays for edits by hand',
    apply: withinClass('TriggerCalculationController', (text) => {
      const timer = /this\._setTimeoutKey = setTimeout\(\(\) => \{([\s\S]*?)\n\t\t\t\}, 100\);/;
      const body = timer.exec(text)?.[1];
      if (body === undefined) throw new Error(`text not found: ${timer}`);
      // The queue is taken before calculating: should a calculation throw, the same edits are not tried for ever.
      const calculate = replaced(
        replaced(
          replaced(body, 'this._generateDirty(this._waitingCommandQueue)', 'this._generateDirty(queue)'),
          'this._waitingCommandQueue = [];',
          '',
        ),
        'this._commandService.executeCommand(',
        'this._commandService.syncExecuteCommand(',
      );
      const flushNow = `flushNow() {
\t\tclearTimeout(this._setTimeoutKey);
\t\tconst queue = this._waitingCommandQueue;
\t\tif (queue.length === 0) return false;
\t\tthis._waitingCommandQueue = [];
${calculate}
\t\treturn true;
\t}
\t_getCalculationMode() {`;
      return replaced(
        replaced(text, timer, 'this._setTimeoutKey = setTimeout(() => this.flushNow(), 100);'),
        '_getCalculationMode() {',
        flushNow,
      );
    }),
  },
];

/** @type {readonly Patch[]} */
const DATA_VALIDATION_PATCHES = [
  {
    name: 'checkboxes leave blank cells blank',
    why: 'a checkbox given to a new row would write 0 into the blank cells of all rows that have it already; Google changes no value',
    apply: (source) => replaced(source, 'fillDefaultValue = true', 'fillDefaultValue = false'),
  },
];

/** The patches of each package, by package name. */
export const UNIVER_PATCHES = {
  '@univerjs/core': CORE_PATCHES,
  '@univerjs/engine-formula': ENGINE_PATCHES,
  '@univerjs/sheets-formula': SHEETS_FORMULA_PATCHES,
  '@univerjs/sheets-data-validation': DATA_VALIDATION_PATCHES,
};

/**
 * Applies every patch of one package to its source.
 *
 * @param {keyof typeof UNIVER_PATCHES} packageName
 * @param {string} source text of the package's ES build
 * @param {string} [version] version of the package, for the error only
 * @returns {string} the changed text
 * @throws {Error} naming the patch and the expected Univer version, when a patch doesn't find its place
 */
export function patchUniver(packageName, source, version = 'unknown') {
  return UNIVER_PATCHES[packageName].reduce((text, patch) => {
    try {
      return patch.apply(text);
    } catch (cause) {
      throw new Error(
        `patch "${patch.name}" does not fit ${packageName} ${version}, it is written for ${EXPECTED_VERSION}: ${cause.message}`,
        { cause },
      );
    }
  }, source);
}

/**
 * The esbuild plugin. Bundles that contain Univer must use it, or formulas are calculated late.
 *
 * @type {import('esbuild').Plugin}
 * @example await esbuild.build({ entryPoints: ['host/node-host.ts'], bundle: true, plugins: [univerSync] });
 */
export const univerSync = {
  name: 'univer-sync',
  setup(build) {
    const filter =
      /@univerjs[\\/](core|engine-formula|sheets-formula|sheets-data-validation)[\\/]lib[\\/]es[\\/]index\.js$/;
    build.onLoad({ filter }, ({ path }) => {
      const packageFolder = path.slice(0, path.lastIndexOf('lib') - 1);
      const { name, version } = JSON.parse(readFileSync(`${packageFolder}/package.json`, 'utf8'));
      return { contents: patchUniver(name, readFileSync(path, 'utf8'), version), loader: 'js' };
    });
  },
};
