/**
 * Finds a browser for the tests, or installs one: `node tests/e2e/provide-browser.ts`.
 * Playwright's own Chromium, else one of the system, else a download, else the package of Debian or Ubuntu.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { installByApt, succeeds } from './support/apt.ts';

const usage = `Finds a browser for the browser tests, or installs one.

Usage: node tests/e2e/provide-browser.ts

It takes the first of: the program named in CHROMIUM_PATH, Playwright's own Chromium, Chromium or Chrome of this
system, a download by Playwright, and, on Debian and Ubuntu with the right to install, the package "chromium".
With CI set it also installs "chromium-headless-shell", in which most tests are quicker.

  --help    this text

Ends with 0 when there is a browser, 1 when there is none, 2 when it was called in a wrong way.
`;

const advice =
  'Please install Chromium or Google Chrome, or put its path into CHROMIUM_PATH, and start the tests again.';

const wrongName =
  'Please correct CHROMIUM_PATH, which does not name a program that starts, or remove it, and start the tests again.';

export interface Browser {
  /** Undefined: Playwright's own, which it finds itself. */
  executablePath: string | undefined;
  name: string;
}

/** The first browser on this machine that starts; undefined when there is none. Installs nothing. */
export const findBrowser = (): Browser | undefined => {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (isNamed()) return starts(named) ? { executablePath: named, name: named } : undefined;
  if (existsSync(chromium.executablePath())) return { executablePath: undefined, name: "Playwright's Chromium" };
  const found = candidates().find((path) => existsSync(path) && starts(path));
  return found === undefined ? undefined : { executablePath: found, name: found };
};

/**
 * The same browser without windows, history and profile, which takes a third of the time off; undefined where it is not
 * installed or another program is named.
 */
export const findShell = (): string | undefined =>
  isNamed() ? undefined : ['/usr/bin/chromium-headless-shell'].find((path) => existsSync(path) && starts(path));

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isNamed = (): boolean => (process.env['CHROMIUM_PATH'] ?? '') !== '';

const candidates = (): string[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')];
  });
  const mac = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return [...onPath, '/snap/bin/chromium', ...mac, ...windows];
};

/** Ubuntu ships a "chromium-browser" that only says where the real one is; asking for the version tells them apart. */
const starts = (path: string): boolean => {
  // On Windows the question would open a window.
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
};

const downloadByPlaywright = (): boolean => {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return succeeds(process.execPath, [cli, 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
};

const provide = (): Browser | undefined => {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const found = findBrowser();
  // Whoever names a program wants that one; installing another would only hide a slip of the pen.
  if (found !== undefined || isNamed()) return found;
  say('There is no browser for the tests yet. Downloading Chromium; this can take some minutes.');
  if (downloadByPlaywright()) return findBrowser();
  say('The download did not work. Trying the package "chromium" of this system.');
  return installByApt('chromium') ? findBrowser() : undefined;
};

const wantsHelp = (): boolean | undefined => {
  try {
    return parseArgs({ options: { help: { type: 'boolean', default: false } } }).values.help;
  } catch {
    return undefined;
  }
};

const run = (): number => {
  const help = wantsHelp();
  if (help !== false) {
    process.stdout.write(help === undefined ? `The options were not understood.\n\n${usage}` : usage);
    return help === undefined ? 2 : 0;
  }
  const browser = provide();
  // Only for speed: without it the whole browser does its work.
  if (browser && !isNamed() && findShell() === undefined && process.env['CI'] !== undefined)
    installByApt('chromium-headless-shell');
  if (browser) process.stdout.write(`Browser for the tests: ${browser.name}\n`);
  else process.stderr.write(`${isNamed() ? wrongName : advice}\n`);
  return browser ? 0 : 1;
};

if (import.meta.main) process.exitCode = run();
