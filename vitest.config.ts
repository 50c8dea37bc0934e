import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    // Builds of whole sites take their time on two cores.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
