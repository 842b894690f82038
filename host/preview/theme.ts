import { ThemeService } from '@univerjs/core';
import type { Engine } from '../engine';
import type { ShellStore } from './shell-state';

const KEY = 'gyakusan:dark';

/** Whether this person chose the dark page the last time; light, as Sheets is, until somebody chooses. */
export function readTheme(): boolean {
  return localStorage.getItem(KEY) === 'true';
}

/** Keeps the grid, the page and the memory of the choice with what the store says. */
export function followTheme(store: ShellStore, engine: Engine): void {
  const themes = engine.univer.__getInjector().get(ThemeService);
  let shown: boolean | undefined;
  const follow = () => {
    const { dark } = store.get();
    if (dark === shown) return;
    shown = dark;
    themes.setDarkMode(dark);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    localStorage.setItem(KEY, String(dark));
  };
  store.subscribe(follow);
  follow();
}
