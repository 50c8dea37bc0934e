import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which folder may import which (README, "How the code is laid out"). */
const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

export default defineConfig(
  { ignores: ['dist/**', '.astro/**', '.cache/**', 'node_modules/**', 'tests/fixtures/**', 'test-results/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type X }` leaves an empty import behind, and with it the whole module in the reader's download.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-console': 'error',
    },
  },
  forbid(
    ['src/lib/**/*.ts'],
    [
      'astro:*',
      'astro',
      'node:fs*',
      'node:path',
      'node:process',
      '**/data/**',
      '**/i18n/**',
      '**/components/**',
      '**/cli/**',
      '**/build/**',
    ],
    'lib is plain functions on plain data: it imports only lib, schemas and libraries.',
  ),
  forbid(
    ['src/schemas/**/*.ts'],
    ['**/lib/**', '**/data/**', '**/i18n/**', '**/components/**'],
    'Schemas import only schemas.',
  ),
  forbid(
    ['src/cli/**/*.ts', 'src/islands/**/*.ts'],
    ['astro:*', '**/components/**', '**/pages/**'],
    'Commands and islands import lib and schemas.',
  ),
  forbid(
    ['src/components/**/*.astro', 'src/layouts/**/*.astro', 'src/i18n/**/*.ts'],
    ['**/pages/**', '**/cli/**', '**/build/**'],
    'Pages import layouts, layouts import components, never the other way round.',
  ),
);
