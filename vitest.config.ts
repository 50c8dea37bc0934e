import { defineConfig } from 'vitest/config';

/** Where the suite wants to be told what passed (tests/run-suite.ts). */
const report = process.env['SUITE_REPORT'];

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    setupFiles: ['tests/fixed-seed.ts'],
    // A module is loaded once a worker and not once a file, which halves the time. So no test may change what others
    // see: no mocks of modules, no global variables, no settings of the process.
    isolate: false,
    // Builds of whole sites take their time on two cores.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // It imports its JSON in a way that Node refuses and Vite does not.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{unit,content}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/global-setup.ts'],
        },
      },
    ],
  },
});
