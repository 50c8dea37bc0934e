import { beforeAll, describe, expect, it } from 'vitest';
import { elementsIn, withAttribute, type BuiltSite } from '../builders/built-pages.ts';
import { builtFixture } from '../builders/fixture-site.ts';
import { classesIn, styleSheets } from '../support/style-sheets.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

describe('the pages', () => {
  it('have no class that no style sheet knows: a script finds what it needs by data-*', () => {
    const known = new Set(styleSheets().flatMap(({ rules }) => rules.flatMap(({ selector }) => classesIn(selector))));
    const found = new Set(
      site.pages.flatMap(({ root }) =>
        elementsIn(root, withAttribute('class')).flatMap(({ attributes }) => (attributes['class'] ?? '').split(/\s+/)),
      ),
    );
    expect(found.size).toBeGreaterThan(50);
    expect([...found].filter((name) => !known.has(name))).toEqual([]);
  });
});
