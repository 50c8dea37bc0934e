import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import preferArrowFunctions from 'eslint-plugin-prefer-arrow-functions';
import tseslint from 'typescript-eslint';

/**
 * Which room of src may import which; what is not named is forbidden (README, "How the code is laid out").
 * tests/unit/direction.test.ts plants an import for every arrow that is missing here and sees it refused.
 */
export const mayImport = {
  schemas: [],
  domain: ['schemas'],
  i18n: ['domain', 'schemas'],
  // /status/ is made of the same enquiries as the call list; the files of /data/ are written by exports.
  records: ['editing', 'exports', 'i18n', 'domain', 'schemas'],
  // A component may hold a feature (the exit link in the frame), a feature uses components; features know none of each other.
  components: ['features', 'records', 'editing', 'i18n', 'domain', 'schemas'],
  features: ['components', 'records', 'i18n', 'domain', 'schemas'],
  layouts: ['components', 'features', 'styles', 'records', 'i18n', 'domain', 'schemas'],
  pages: ['layouts', 'components', 'features', 'records', 'exports', 'i18n', 'domain', 'schemas'],
  // Published services as files for others to take away.
  exports: ['i18n', 'domain', 'schemas'],
  editing: ['i18n', 'domain', 'schemas'],
  build: ['i18n', 'domain', 'schemas'],
  cli: ['editing', 'build', 'i18n', 'domain', 'schemas'],
};

/** Facts as the editors wrote them, before the gate decided what may be shown: only these rooms see them. */
export const mayReadRawFacts = ['schemas', 'domain', 'records', 'editing'];

const rooms = Object.keys(mayImport);
const isRoom = (...types) => ({ element: { types: { anyOf: types } } });

/** Files and Astro's collections are read by few rooms; the rest are plain functions on plain data, or run in a browser. */
const outside = (files, regex, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

export default defineConfig(
  { ignores: ['dist/**', '.astro/**', '.cache/**', 'node_modules/**', 'tests/fixtures/**', 'test-results/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    plugins: { 'prefer-arrow-functions': preferArrowFunctions },
    rules: {
      // One dialect: `const name = () => …` and `interface`. What must be written otherwise (generators, assertions, overloads) the rules leave alone;
      // `eslint --fix` rewrites the rest.
      'prefer-arrow-functions/prefer-arrow-functions': ['error', { returnStyle: 'unchanged' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type X }` leaves an empty import behind, and with it the whole module in the reader's download.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'boundaries/elements': [...rooms, 'styles'].map((room) => ({
        type: room,
        pattern: room === 'features' ? 'src/features/*' : `src/${room}`,
      })),
      'boundaries/files': [{ category: 'raw-facts', pattern: 'src/schemas/service.ts' }],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...Object.entries(mayImport).map(([room, others]) => ({
              from: isRoom(room),
              allow: { to: isRoom(...others) },
            })),
            {
              from: isRoom(...rooms.filter((room) => !mayReadRawFacts.includes(room))),
              disallow: { to: { file: { categories: 'raw-facts' } } },
              message:
                'Raw facts are read by domain, records and editing alone; everything else reads PublishedService.',
            },
          ],
        },
      ],
    },
  },
  {
    // An example for other people's pages, shown as it stands.
    files: ['src/components/data/list-example.js'],
    languageOptions: { globals: { document: 'readonly', fetch: 'readonly' } },
  },
  outside(
    ['src/{domain,schemas,i18n,exports}/**/*.ts'],
    '^(astro|astro:.*|node:(?!crypto$).*)$',
    'domain, schemas, i18n and exports are plain functions on plain data: no files, no Astro, no process.',
  ),
  outside(
    ['src/{features,components,layouts,pages,editing,build,cli}/**/*.{ts,astro}'],
    '^astro:content$',
    "src/records is the only reader of Astro's collections.",
  ),
);
