import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/provide-browser.ts';

const executablePath = findBrowser()?.executablePath;
const isRoot = process.getuid?.() === 0;

/** What must work where scripts are blocked. */
const withoutScripts = ['journeys.spec.ts', 'leaving.spec.ts', 'any-host.spec.ts', 'slow.spec.ts'];

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
    { name: 'any phone', testIgnore: withoutScripts },
  ],
  use: {
    viewport: { width: 360, height: 640 },
    actionTimeout: 10_000,
    launchOptions: {
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
    },
  },
});
