import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './exec.mjs';
import { root } from './paths.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const places = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

function onPath(name) {
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0].trim() : undefined;
}

/** The browser Playwright downloaded earlier, if there is one. */
function fromPlaywright() {
  const { chromium } = createRequire(join(root, 'package.json'))('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function present() {
  const told = process.env.CHROMIUM_PATH;
  if (told) return existsSync(told) ? told : undefined;
  for (const name of names) {
    const path = onPath(name);
    if (path !== undefined) return path;
  }
  return (places[process.platform] ?? []).find((path) => existsSync(path)) ?? fromPlaywright();
}

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || onPath('apt-get') === undefined) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
}

let found;

/** A Chromium that is here, or that could be put here; otherwise the reason in words. Looked for once. */
export function findChromium() {
  found ??= look();
  return found;
}

function look() {
  const here = present();
  if (here !== undefined) return { path: here };
  if (process.env.CHROMIUM_PATH) return { reason: `CHROMIUM_PATH names a file that is not there: ${process.env.CHROMIUM_PATH}. Correct it or unset it.` };
  installWithApt();
  const installed = present();
  if (installed !== undefined) return { path: installed };
  if (run('playwright', ['install', 'chromium'])) {
    const downloaded = fromPlaywright();
    if (downloaded !== undefined) return { path: downloaded };
  }
  return { reason: 'The browser tests need Chromium and none could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run this again.' };
}
