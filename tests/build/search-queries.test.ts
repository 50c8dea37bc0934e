import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildRealSite, realContent } from '../support/build-site.ts';
import { askQueries, readersQueries, tableOfQueries, type AskedQuery } from '../support/run-queries.ts';

let asked: AskedQuery[];
beforeAll(async () => {
  asked = await askQueries(await buildRealSite());
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
    const locales = parse(readFileSync(join(realContent, 'locales.yml'), 'utf8')) as { tag: string }[];
    const unknown = readersQueries().filter(({ language }) => !locales.some(({ tag }) => tag === language));
    expect(unknown).toEqual([]);
  });
});
