import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildRealSite, realContent } from '../support/build-site.ts';
import { askQueries, readersQueries, tableOfQueries, type AskedQuery } from '../support/run-queries.ts';

let asked: AskedQuery[];
let site: string;
beforeAll(async () => {
  site = await buildRealSite();
  asked = await askQueries(site);
  // The table is the result.
  process.stdout.write(`\n${tableOfQueries(asked)}\n`);
});

const share = (some: readonly AskedQuery[]): number => some.filter(({ isHit }) => isHit).length / some.length;

describe('what readers write', () => {
  it('finds what helps among the first three services or guides, 19 times in 20', () => {
    expect(share(asked)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds it in no language less than 9 times in 10', () => {
    const poor = [...Map.groupBy(asked, ({ language }) => language)].filter(([, some]) => share(some) < 0.9);
    expect(poor.map(([language]) => language)).toEqual([]);
  });

  it('is heard each time it speaks of danger', () => {
    expect(asked.filter(({ isDangerSeen }) => !isDangerSeen).map(({ query }) => query)).toEqual([]);
  });

  it('is written in languages of the site', () => {
    const unknown = readersQueries().filter(({ language }) => !tags.includes(language));
    expect(unknown).toEqual([]);
  });
});

const tags = (parse(readFileSync(join(realContent, 'locales.yml'), 'utf8')) as { tag: string }[]).map(({ tag }) => tag);

describe('a first search', () => {
  /** Kilobytes as a host sends them. */
  const sizeOf = (...patterns: readonly string[]): number =>
    patterns
      .flatMap((pattern) => globSync(join(site, pattern)))
      .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

  // What a browser is sent with its headers is measured by `npm run bench:search`.
  it.each(tags)('takes half of what it may in %s: words, records, index, places and the parts of its page', (tag) => {
    const folder = tag.toLowerCase();
    expect(
      sizeOf(`${folder}/search/*.json`, `${folder}/search/index.html`, 'a/places.*', 'a/search-view.*'),
    ).toBeLessThan(62);
  });

  it.each(tags)('for words of another language takes in %s what it may at most', (tag) => {
    const folder = tag.toLowerCase();
    const own = [`${folder}/search/*.json`, `${folder}/search/index.html`, 'a/{places,lines,search-view}.*'];
    // One of the two is looked into.
    expect(sizeOf(...own, 'en/search/*.json', 'da/search/words.json')).toBeLessThan(115);
  });
});

describe('the lines of danger', () => {
  const numbersIn = (tag: string, part: string): string[] => {
    const page = readFileSync(join(site, tag.toLowerCase(), 'search/index.html'), 'utf8');
    const template = page.split(`data-search-part="${part}"`)[1]?.split('</template>')[0] ?? '';
    return [...template.matchAll(/href="tel:([^"]+)"/g)].map(([, number = '']) => number);
  };

  it.each(tags)(
    'after rape is in %s one that always answers; the hospitals stand only where their part is named',
    (tag) => {
      expect(numbersIn(tag, 'line-rape')).toEqual(['116006']);
      expect(numbersIn(tag, 'line-rape-midtjylland')).toEqual(['+4578463543']);
      expect(numbersIn(tag, 'line-rape-storkoebenhavn')).toEqual(['+4535459778']);
    },
  );
});
