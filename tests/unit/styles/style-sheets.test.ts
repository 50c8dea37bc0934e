/** What a feature or a component looks like stands beside it, and in one place. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../support/build-site.ts';
import { classesIn, styledBy, styleSheets, type StyleSheet } from '../../support/style-sheets.ts';

const sheets = styleSheets();
const classesOf = ({ rules }: StyleSheet): string[] => [
  ...new Set(rules.flatMap(({ selector }) => classesIn(selector))),
];
const styledIn = ({ rules }: StyleSheet): string[] => [...new Set(rules.flatMap(({ selector }) => styledBy(selector)))];

/** Leaflet writes these itself. */
const isOfLibrary = (name: string): boolean => name.startsWith('leaflet-');

/** Folders whose classes begin with the folder's name. What all share has names of its own. */
const hasOwnNames = ({ file }: StyleSheet): boolean => !/^src\/(styles|components\/ui)\//.test(file);
const prefixOf = ({ file }: StyleSheet): string => basename(dirname(file));
const prefixes = sheets.filter(hasOwnNames).map(prefixOf);
const begins = (name: string, prefix: string): boolean => name === prefix || name.startsWith(`${prefix}-`);

describe('a selector', () => {
  it.each([
    ['.bar', ['bar']],
    ['.bar .button.quiet', ['button', 'quiet']],
    ['.bar > svg', []],
    ['.open > :not(.bar):not(main)', []],
    [".chip[aria-pressed='true'] + .chip", ['chip']],
    ['.scripted .needs-script[hidden]', ['needs-script']],
  ])('"%s" styles the classes %j', (selector, classes) => expect(styledBy(selector)).toEqual(classes));
});

describe('the style sheets', () => {
  it('are all part of the sheet of the site, of the second one of a page or of that of the booklet, each once', () => {
    const importedBy = (file: string): string[] =>
      [...readFileSync(join(projectRoot, file), 'utf8').matchAll(/@?import '([^']+\.css)'/g)].map(([, path = '']) =>
        normalize(join(dirname(file), path)),
      );
    const imported = [
      'src/styles/main.css',
      'src/features/finder/FinderPage.astro',
      'src/components/service/ServiceArticle.astro',
      'src/components/status/FileLink.astro',
      'src/layouts/ProLayout.astro',
      'src/features/phone-script/Entry.astro',
      'src/features/phrase-cards/Layer.astro',
      'src/features/search/Register.astro',
      'src/pages/data/index.astro',
    ].flatMap(importedBy);
    // The booklet is one file: its sheet stands in it (src/build/booklet.ts).
    imported.push('src/components/booklet/booklet.css');
    expect([...imported].sort()).toEqual(
      sheets.map(({ file }) => file).filter((file) => file !== 'src/styles/main.css'),
    );
  });

  it('style each class in one file', () => {
    const files = new Map<string, string[]>();
    for (const sheet of sheets)
      for (const name of styledIn(sheet)) files.set(name, [...(files.get(name) ?? []), sheet.file]);
    expect(files.size).toBeGreaterThan(100);
    expect([...files].filter(([, all]) => all.length > 1)).toEqual([]);
  });

  it('name the classes of a folder by the folder', () => {
    const wrong = sheets.flatMap((sheet) =>
      styledIn(sheet)
        .filter((name) => !isOfLibrary(name))
        .filter((name) =>
          hasOwnNames(sheet) ? !begins(name, prefixOf(sheet)) : prefixes.some((prefix) => begins(name, prefix)),
        )
        .map((name) => `${sheet.file}: .${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('know no class that no page and no script has', () => {
    const sources = globSync('src/**/*.{astro,ts}', { cwd: projectRoot })
      .map((file) => readFileSync(join(projectRoot, file), 'utf8'))
      .join('\n');
    /** Beginnings of names that end in a value. Example: `certainty-${showing}` */
    const begun = [...sources.matchAll(/([a-z][a-z-]*-)\$\{/g)].map(([, start = '']) => start);
    const isUsed = (name: string): boolean =>
      new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sources) || begun.some((start) => name.startsWith(start));
    const unused = sheets.flatMap((sheet) =>
      classesOf(sheet)
        .filter((name) => !isOfLibrary(name) && !isUsed(name))
        .map((name) => `${sheet.file}: .${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('say beginning and end, not left and right: the same sheet serves both directions', () => {
    const physical =
      /^(?:(?:margin|padding|scroll-(?:margin|padding))-(?:top|right|bottom|left)|border-(?:top|right|bottom|left)(?:-.+)?|(?:min-|max-)?(?:width|height)|float|clear)$/;
    /** West is on the left in every language. */
    const isMap = (file: string): boolean => file.endsWith('/map/map.css');
    const wrong = sheets.flatMap(({ file, rules }) =>
      rules.flatMap(({ selector, declarations }) => {
        const valueOf = (property: string): string | undefined =>
          declarations.find(({ prop }) => prop === property)?.value;
        const isOneSided = valueOf('left') !== valueOf('right') && !isMap(file);
        return [
          ...declarations.filter(({ prop }) => physical.test(prop)).map(({ prop }) => `${file}: ${selector} ${prop}`),
          ...declarations
            .filter(({ prop, value }) => prop === 'text-align' && /left|right/.test(value))
            .map(() => `${file}: ${selector} text-align`),
          ...(isOneSided ? [`${file}: ${selector} left or right`] : []),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
