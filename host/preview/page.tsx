/**
 * The preview page: the add-on, unchanged, in a real spreadsheet grid, with nothing but a browser.
 *
 *   start.json ─┐
 *   IndexedDB ──┴▶ engine (grid) ◀─▶ services ◀─▶ add-on's bundle (hidden frame)
 *                     │                 │                ▲
 *                     ▼                 ▼                │ google.script.run
 *                   charts          menu, dialogs ──▶ sidebar (sandboxed frame)
 */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEngine } from '../engine';
import { createHost } from '../host';
import { createAddOnRunner } from './add-on-runner';
import { createChartLayer } from './charts/chart-layer';
import { fitRows } from './fit-rows';
import { followLinks } from './follow-links';
import { createFrameRealm } from './frame-realm';
import { createPageUi } from './page-ui';
import { gridLocales, pagePlugins } from './plugins';
import type { PreviewHandle } from './preview-handle';
import { printOpenSheet } from './print/print-open-sheet';
import { readStart } from './read-start';
import { createSavedState } from './saved-state';
import { selectSeenCell } from './select-seen-cell';
import { forgetSheetInAddress, keepSheetInAddress, openSheetInAddress } from './sheet-in-address';
import { Shell } from './shell';
import type { ShellActions } from './shell-actions';
import { createShellStore } from './shell-state';
import { showErrorReasons } from './show-error-reasons';
import { followTheme, readTheme } from './theme';
import { watchChanges } from './watch-changes';
import { wordsOf } from './words';
import './style.css';
import './drop-menu.css';
import './dialogs.css';
import './print/print.css';

/** Milliseconds between two looks at the clock; add-ons' triggers run once an hour at most. */
const TICK = 600_000;

/** Pages up to this width, in pixels, show either the cells or the sidebar, as `style.css` has it. */
const NARROW = 600;

async function start(): Promise<void> {
  const data = await readStart();
  const { language } = data;
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.title = data.title;

  // 1. The shell, with the element the grid fills. Nobody can press anything before the rest is there.
  const store = createShellStore(readTheme());
  const actions: ShellActions = {
    run: (name, args) => runner.run(name, args),
    command: (name) => void runner.command(name),
    onSheetChanged: (listener) => runner.onSheetChanged(listener),
    toggleTheme: () => store.set(({ dark }) => ({ dark: !dark })),
    async changeLanguage() {
      await saved.write();
      location.search = `?lang=${language === 'ja' ? 'en' : 'ja'}`;
    },
    async reset() {
      if (!window.confirm(words.resetQuestion)) return;
      await saved.forget();
      forgetSheetInAddress();
      location.reload();
    },
  };
  const root = createRoot(document.getElementById('page') as HTMLElement);
  flushSync(() => root.render(<Shell store={store} actions={actions} words={words} title={data.title} />));

  // 2. The spreadsheet, as it was left or as it starts, and the add-on in it.
  const saved = createSavedState(
    data.id,
    () => host.snapshot(),
    (saving) => store.set({ saving }),
  );
  const snapshot = (await saved.read()) ?? data.snapshot;
  // The grid measures its texts as soon as it is there, and a canvas waits for no font.
  await Promise.allSettled(['10pt Arial', 'bold 10pt Arial'].map((font) => document.fonts.load(font)));
  const engine = createEngine({
    plugins: pagePlugins(document.getElementById('grid') as HTMLElement),
    locale: language,
    locales: gridLocales(language),
    title: data.title,
    ...(snapshot ? { workbook: snapshot.workbook } : {}),
  });
  const ui = createPageUi(store, words, () => charts.refresh());
  const host = createHost({
    engine,
    realm: createFrameRealm(document),
    ui,
    dist: data.dist,
    locale: language,
    addonName: words.addon,
    ...(snapshot ? { state: snapshot.services } : {}),
  });
  const drawn = { engine, charts: (sheetId: string) => host.charts(sheetId), language, words };
  const charts = createChartLayer(drawn);
  printOpenSheet(drawn);
  const runner = createAddOnRunner({
    host,
    engine,
    onEnd: changed,
    onBusy: (running) => store.set({ running }),
    onError: (message) => ui.alert(words.error, message, 'OK'),
  });
  followTheme(store, engine);
  showErrorReasons(engine);
  // Charts are laid over the grid's canvas, which is there a few frames later.
  await engine.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);

  // 3. As when a person opens the file: the menu first, then what the start asks for.
  host.open('LIMITED');
  if (!openSheetInAddress(engine) && data.activeSheet) {
    engine.workbook.getSheetByName(data.activeSheet)?.activate();
  }
  keepSheetInAddress(engine);
  followLinks(engine);
  selectSeenCell(engine);
  fitRows(engine);
  charts.refresh();

  // 4. Whatever changes is saved and drawn; what a person changes is told to the add-on.
  let frame = 0;
  function redraw(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => charts.refresh());
  }
  function changed(): void {
    saved.changed();
    redraw();
  }
  watchChanges(engine, {
    isScriptRunning: runner.isRunning,
    onChange: changed,
    onResult: redraw,
    onHandEdit: runner.edited,
  });
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, () => {
    redraw();
    // A script opens several sheets in turn, and has its own idea of what is selected: only the last one counts.
    requestAnimationFrame(() => {
      selectSeenCell(engine);
      fitRows(engine);
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saved.write();
  });
  setInterval(runner.tick, TICK);
  // Beside a sidebar a phone has no room for cells; the menu opens it there.
  if (data.openSidebar && window.innerWidth > NARROW) await runner.command(data.openSidebar);

  window.gyakusan = { host, engine } satisfies PreviewHandle;
  document.documentElement.dataset.ready = 'true';
}

start().catch((error: unknown) => {
  console.error(error);
  const failed = document.createElement('p');
  failed.className = 'failed';
  failed.textContent = `${wordsOf(navigator.language.startsWith('ja') ? 'ja' : 'en').failed} (${error})`;
  document.body.append(failed);
});
