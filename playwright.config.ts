import { defineConfig, type LaunchOptions } from '@playwright/test';
import { findBrowser, findShell } from './tests/e2e/provide-browser.ts';

const whole = findBrowser()?.executablePath;
const shell = findShell() ?? whole;
const isRoot = process.getuid?.() === 0;

/** What must work where scripts are blocked. */
const withoutScripts = ['journeys.spec.ts', 'without-scripts.spec.ts', 'any-host.spec.ts'];

/** What is about history, profile and the memory of the Back button needs a whole browser. */
const withProfile = ['leaving-at-once.spec.ts', 'unlisted.spec.ts'];

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
  workers: 2,
  retries: 0,
  timeout: 90_000,
  reporter: 'line',
  // In this order: what must work without scripts comes first.
  projects: [
    {
      name: 'no script',
      testMatch: withoutScripts,
      use: { javaScriptEnabled: false },
    },
    { name: 'whole browser', testMatch: withProfile, use: { launchOptions: launchOptions(whole) } },
    { name: 'any phone', testIgnore: [...withoutScripts, ...withProfile] },
  ],
  use: {
    viewport: { width: 360, height: 640 },
    actionTimeout: 10_000,
    launchOptions: launchOptions(shell),
  },
});
