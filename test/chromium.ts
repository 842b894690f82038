import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from './find-chromium.cjs';

/** Keeps a headless browser quiet: it asks nobody for updates, lists or time. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium with a fresh profile; close it when the tests of the file are done. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), headless: true, args: QUIET });
}
