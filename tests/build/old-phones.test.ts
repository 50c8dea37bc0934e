import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../builders/built-pages.ts';
import { builtFixture } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

/**
 * Methods that came after Chrome 80, the oldest WebView in use here (requirement B6); the build lowers only syntax.
 * Sources: caniuse. `replaceChildren` is filled in by src/components/element/old-phones.ts.
 */
const tooNew =
  /\.(?:replaceAll|at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|any|checkVisibility|togglePopover|showPopover|groupBy)\(|\b(?:structuredClone|Object\.hasOwn|Object\.groupBy|WeakRef|FinalizationRegistry|AbortSignal\.(?:timeout|any)|crypto\.randomUUID|URL\.canParse|Promise\.(?:any|withResolvers))\b/g;

/** Streets are for operators who add them, and their reader says itself what it needs. */
const isOptional = (code: string): boolean => code.includes('protomaps');

describe('the scripts of the pages', () => {
  it('call nothing that phones of 2020 do not have', () => {
    const scripts = [...site.files].filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const found = scripts.flatMap((file) => {
      const code = readFileSync(join(site.folder, file), 'utf8');
      return isOptional(code) ? [] : [...code.matchAll(tooNew)].map(([call]) => `${file}: ${call}`);
    });
    expect(found).toEqual([]);
  });

  it('fill in what they call and these phones lack', () => {
    const scripts = [...site.files].filter((file) => file.endsWith('.js'));
    const codes = scripts.map((file) => readFileSync(join(site.folder, file), 'utf8'));
    const callers = codes.filter((code) => code.includes('.replaceChildren('));
    expect(callers.length).toBeGreaterThan(0);
    expect(codes.some((code) => /in Element\.prototype/.test(code))).toBe(true);
  });
});

/**
 * What Chrome 80 skips whole, with its rule or everything inside it (requirement B7). Sources: caniuse. Not here: what
 * may be missing without harm, such as the space between buttons in a row (`gap` in flex boxes, 84) or evenly broken
 * headings (`text-wrap`, 114).
 */
const skipped =
  /@layer|@container|@property|:has\(|:is\(|:where\(|\b(?:dvh|svh|lvh|dvw)\b|light-dark\(|color-mix\(|(?:margin|padding)-(?:block|inline):|[;{]inset(?:-block|-inline)?(?:-start|-end)?:|aspect-ratio:/g;

describe('the style sheets of the pages', () => {
  it('hold nothing that phones of 2020 would skip', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const found = sheets.flatMap((file) =>
      [...readFileSync(join(site.folder, file), 'utf8').matchAll(skipped)].map(([part]) => `${file}: ${part}`),
    );
    expect(found).toEqual([]);
  });
});
