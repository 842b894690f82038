import {
  type ICellData,
  ICommandService,
  type ILanguagePack,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import {
  FormulaDataModel,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { type IInsertSheetMutationParams, InsertSheetMutation } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { FunctionEntry } from './google-functions/google-function';
import { keepFormulas } from './kept-formulas';
import { NEW_SHEET, setPlainCell } from './new-sheet';

/** A Univer plugin, alone or with its configuration. */
export type PluginEntry = PluginCtor<Plugin> | readonly [plugin: PluginCtor<Plugin>, config: unknown];

/** What an engine is made of. */
export interface EngineOptions {
  /** Univer's plugins in the order they start: `headlessPlugins()` in Node, those of the presets in a page. */
  readonly plugins: readonly PluginEntry[];
  readonly locale: 'ja' | 'en';
  /** The words of the grid's own user interface; none are needed without a screen. */
  readonly locales?: ILanguagePack;
  /** A workbook to open, as `snapshot()` gave it; without it, a new one with one empty sheet. */
  readonly workbook?: IWorkbookData;
  /** Name of a new workbook. */
  readonly title?: string;
}

/** A spreadsheet that calculates when it is told to. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  /** Recalculates everything that waits for it, now. Edits made by hand are recalculated without it, 0.1 s later. */
  flush(): void;
  /** Adds functions to those formulas may call. Formulas that call them already, as #NAME?, are recalculated. */
  addFunctions(entries: readonly FunctionEntry[]): void;
  /**
   * The value an array formula spilled into a cell, or undefined where none did. Spilled values are not in the
   * sheet's own cells. Row and column count from 0.
   */
  spilledCell(sheetId: string, row: number, column: number): ICellData | undefined;
  /** The whole workbook as plain JSON, recalculated; `createEngine({ workbook })` opens it again. */
  snapshot(): IWorkbookData;
  dispose(): void;
}

/** The method that `univer-sync.mjs` adds to Univer's class; true when there was something to recalculate. */
type FlushableTrigger = TriggerCalculationController & { flushNow?(): boolean };

/** A calculation may make others necessary (spills, rules that depend on cells); a loop of them must still end. */
const MOST_ROUNDS = 20;

/**
 * Opens a workbook in Univer, with formulas that are calculated synchronously and as Google Sheets calculates them.
 *
 * @throws when the bundle was built without `univerSync`, since formulas would then silently be late
 * @example
 * const engine = createEngine({ plugins: headlessPlugins(), locale: 'ja' });
 * const cell = engine.workbook.getActiveSheet().getRange('A1').setFormula('=1+1');
 * engine.flush();
 * cell.getValue(); // 2
 */
export function createEngine({ plugins, locale, locales, workbook, title }: EngineOptions): Engine {
  setPlainCell();
  const language = locale === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US;
  const univer = new Univer({
    locale: language,
    locales: locales ? { [language]: locales } : {},
    logLevel: LogLevel.ERROR,
  });
  for (const entry of plugins) {
    if (typeof entry === 'function') univer.registerPlugin(entry);
    else univer.registerPlugin(entry[0], entry[1]);
  }
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(workbook ? structuredClone(workbook) : emptyWorkbook(locale, title));

  const injector = univer.__getInjector();
  const trigger: FlushableTrigger = injector.get(TriggerCalculationController);
  const { flushNow } = trigger;
  if (!flushNow) throw new Error('createEngine requires a bundle built with the univerSync plugin');
  const formulas = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  keepFormulas(injector);
  // Every way to a new sheet ends here, the button beside the tabs too. A copied sheet has its style already.
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    if (!sheet.defaultStyle) Object.assign(sheet, NEW_SHEET);
  });

  const engine: Engine = {
    univer,
    api,
    workbook: book,
    flush() {
      for (let round = 0; round < MOST_ROUNDS && flushNow.call(trigger); round++);
    },
    addFunctions(entries) {
      const functions = injector.get(IFunctionService);
      functions.registerExecutors(...entries.map(([Implementation]) => new Implementation()));
      const written = JSON.stringify(formulas.getFormulaData()).toUpperCase();
      if (!entries.some(([, name]) => written.includes(String(name)))) return;
      // What was parsed without them is kept as an error that depends on no cell.
      functions.deleteFormulaAstCacheKey('');
      recalculateEverything();
    },
    spilledCell(sheetId, row, column) {
      return formulas.getArrayFormulaCellData()?.[book.getId()]?.[sheetId]?.[row]?.[column] ?? undefined;
    },
    snapshot() {
      engine.flush();
      return JSON.parse(JSON.stringify(book.save()));
    },
    dispose() {
      univer.dispose();
    },
  };

  function recalculateEverything(): void {
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, EVERYTHING_DIRTY);
    engine.flush();
  }

  // Spilled values are not part of a snapshot, and Univer by itself only calculates the formulas without a value.
  if (workbook) recalculateEverything();
  else engine.flush();
  return engine;
}

/** What Univer is told to recalculate: with `forceCalculation` every formula, whatever else is listed. */
const EVERYTHING_DIRTY = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

function emptyWorkbook(locale: 'ja' | 'en', title?: string): Partial<IWorkbookData> {
  const ja = locale === 'ja';
  return {
    id: 'workbook',
    name: title ?? (ja ? '無題のスプレッドシート' : 'Untitled spreadsheet'),
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: ja ? 'シート1' : 'Sheet1', ...NEW_SHEET } },
  };
}
