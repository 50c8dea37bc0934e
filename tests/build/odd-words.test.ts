/**
 * Names, summaries, titles and interface strings are shown as they were typed: marks in them stay words. Slower than
 * the rest: builds the invented country with odd words in all its files.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readHtml, textOf } from '../../src/domain/html/read-html.ts';
import { readSite, type BuiltSite } from '../builders/built-pages.ts';
import { needFile, placeFile } from '../builders/fixture-site.ts';
import { buildSite, fixtureContent, projectRoot } from '../support/build-site.ts';

const copy = join(projectRoot, `.cache/test-sites/odd-${process.pid}`);
const content = join(copy, 'content');

/** Ends titles, attributes and scripts early, and would run in three ways. */
const odd = `"'></title></script><img data-odd src=x onerror=alert(1)><script data-odd>alert(1)</script>{1+1}&lt;`;

const change = (pattern: string, edit: (text: string) => string): void => {
  for (const file of globSync(pattern, { cwd: content })) {
    const path = join(content, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
};

let site: BuiltSite;
beforeAll(async () => {
  cpSync(fixtureContent, content, { recursive: true });
  change('i18n/da.yml', (text) => {
    const strings = parse(text) as Record<string, string>;
    return stringify(Object.fromEntries(Object.entries(strings).map(([key, value]) => [key, `${value} ${odd}`])));
  });
  change('services/*/facts.yml', (text) => text.replace(/^name:.*$/m, `name: ${JSON.stringify(`Huset ${odd}`)}`));
  change('organisations/*.yml', (text) => text.replace(/^name:.*$/m, `name: ${JSON.stringify(`Foreningen ${odd}`)}`));
  change('{services,guides,notices,pages}/*/text.*.mdx', (text) =>
    text.replace(/^(title|summary):.*$/gm, (_, field: string) => `${field}: ${JSON.stringify(`Kort ${odd}`)}`),
  );
  change('site.yml', (text) => text.replace(/^name:.*$/m, `name: ${JSON.stringify(`Fyr ${odd}`)}`));
  site = readSite(await buildSite({ content, out: join(copy, 'site') }));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('marks in names, titles, summaries and interface strings', () => {
  it('never become part of a page', () => {
    const found = site.pages.flatMap(({ file, html }) =>
      readHtml(html)
        .elements.filter(({ attributes }) => 'onerror' in attributes || 'data-odd' in attributes)
        .map(({ name }) => `${file}: <${name}>`),
    );
    expect(found).toEqual([]);
  });

  it('would be seen here if they did', () => {
    expect(readHtml(`<p>${odd}</p>`).elements.filter(({ attributes }) => 'data-odd' in attributes)).toHaveLength(2);
  });

  it.each([
    ['places', placeFile('da', 'havnehuset')],
    ['needs', needFile('da', 'sleep')],
    ['guides', 'da/index.html'],
  ])('are shown as they were typed on pages of %s, in title and text', (_, file) => {
    const { elements, root } = readHtml(site.pages.find((page) => page.file === file)?.html ?? '');
    const typed = '<script data-odd>alert(1)</script>{1+1}&lt;';
    const title = elements.find(({ name }) => name === 'title');
    expect(title && textOf(title)).toContain(typed);
    expect(textOf(root).split(typed).length).toBeGreaterThan(20);
  });
});
