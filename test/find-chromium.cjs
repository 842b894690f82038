/** Where the browser for tests and pictures is. CommonJS, because both Jest and plain scripts ask. */
const { spawnSync } = require('node:child_process');
const { firstOnPath } = require('./first-on-path.cjs');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of Chromium or Chrome: `CHROME_PATH`, else the first one found on PATH, else null. */
const findChromium = () => process.env.CHROME_PATH || firstOnPath(NAMES);

/** The browser Playwright downloaded, where it has. */
function playwrightsOwn() {
  const { chromium } = require('playwright-core');
  const path = chromium.executablePath();
  return require('node:fs').existsSync(path) ? path : null;
}

/**
 * As `findChromium`, and installs one when there is none: from Debian's packages as root, else Playwright's own.
 * Says what it does; Japanese fonts come along, without which every picture would be boxes.
 */
function ensureChromium() {
  const found = findChromium() ?? playwrightsOwn();
  if (found) return found;
  const isDebian = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
  if (isDebian) {
    console.error('No Chromium found: installing the Debian packages chromium and fonts-noto-cjk …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  } else {
    console.error('No Chromium found: downloading one with "npx playwright-core install chromium" …');
    run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  }
  const installed = findChromium() ?? playwrightsOwn();
  if (installed) return installed;
  throw new Error('Chromium could not be installed. Install Chrome or Chromium, or set CHROME_PATH to it.');
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env });
}

module.exports = { findChromium, ensureChromium };
