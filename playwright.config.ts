import { defineConfig, type LaunchOptions } from '@playwright/test';
import { findBrowser, findShell } from './tests/e2e/provide-browser.ts';

const whole = findBrowser()?.executablePath;
const shell = findShell() ?? whole;
const isRoot = process.getuid?.() === 0;

/** Where the suite wants to be told what passed (tests/run-suite.ts). */
const report = process.env['SUITE_REPORT'];

/** What must work where scripts are blocked. */
const withoutScripts = ['journeys.spec.ts', 'without-scripts.spec.ts', 'any-host.spec.ts'];

/** What is about the history, the profile and the memory of the Back button needs a whole browser, which is slow. */
const withProfile = ['history.spec.ts', 'back.spec.ts'];

/** What goes by the real time is not disturbed by others of its kind. */
const byTheClock = ['hostile.spec.ts', 'offline.spec.ts', 'finder-map.spec.ts'];

const launchOptions = (executablePath: string | undefined): LaunchOptions => ({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // No test may reach another site, whatever the page does.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-setup.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 90_000,
  reporter: [['line'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  projects: [
    // First, since one worker does it while the others do the rest.
    { name: 'by the clock', testMatch: byTheClock, workers: 1 },
    { name: 'no script', testMatch: withoutScripts, use: { javaScriptEnabled: false } },
    { name: 'whole browser', testMatch: withProfile, use: { launchOptions: launchOptions(whole) } },
    { name: 'any phone', testIgnore: [...withoutScripts, ...withProfile, ...byTheClock] },
  ],
  use: {
    viewport: { width: 360, height: 640 },
    actionTimeout: 10_000,
    launchOptions: launchOptions(shell),
  },
});
