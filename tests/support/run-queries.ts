/**
 * The queries of tests/fixtures/queries.yml, asked of the search of a finished site as a browser would ask it.
 *
 * `node tests/support/run-queries.ts FOLDER [da,en,th]` prints what each finds, for whoever writes words or queries.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { serveFolder } from '../../src/cli/serve.ts';
import { codeOf } from '../../src/domain/naming/code.ts';
import type { SearchResult } from '../../src/domain/search/results.ts';
import { openEngine } from '../../src/features/search/engine.ts';
import { projectRoot } from './build-site.ts';

export interface ReadersQuery {
  language: string;
  query: string;
  /** Ids of services and guides, of which one must be among the first three services or guides. */
  any?: readonly string[];
  /** Ids of services, of which one must be the very first: those that are known to fit what was asked for. */
  first?: readonly string[];
  /** The words say nothing, and nothing may be found. */
  none?: true;
  /** Subject of the danger that must be recognised. */
  danger?: string;
  /** Written when the words were done, by somebody who knew neither them nor the other queries: they show what is not yet known. */
  fresh?: boolean;
}

export interface AskedQuery extends ReadersQuery {
  isHit: boolean;
  isDangerSeen: boolean;
  /** Titles of the first three services and guides. */
  found: readonly string[];
  /** Subject of the danger that was recognised. */
  seen?: string;
}

export const readersQueries = (): ReadersQuery[] =>
  parse(readFileSync(join(projectRoot, 'tests/fixtures/queries.yml'), 'utf8')) as ReadersQuery[];

const first = 3;

/** @param languages only queries in these */
export const askQueries = async (folder: string, languages?: readonly string[]): Promise<AskedQuery[]> => {
  const server = await serveFolder({ folder });
  const root = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const asked: AskedQuery[] = [];
  try {
    for (const one of readersQueries()) {
      const { language, query, any = [], first: wantedFirst = [], none = false, danger } = one;
      if (languages !== undefined && !languages.includes(language)) continue;
      const engine = await openEngine({ root, language });
      const { services, guides, cards, places, elsewhere, finder, danger: seen } = await engine.search(query);
      const hits = [...services.slice(0, first), ...guides.slice(0, first)];
      const isOneOf = (ids: readonly string[], { address }: SearchResult): boolean =>
        ids.some((id) => [codeOf(id), codeOf(`guide:${id}`)].includes(address.split('/')[1] ?? ''));
      const [best] = services;
      const isNothing = finder === undefined && [hits, cards, places, elsewhere].flat().length === 0;
      asked.push({
        ...one,
        isHit:
          (any.length === 0 || hits.some((hit) => isOneOf(any, hit))) &&
          (wantedFirst.length === 0 || (best !== undefined && isOneOf(wantedFirst, best))) &&
          (!none || isNothing),
        isDangerSeen: danger === undefined || seen?.subject === danger,
        found: hits.map(({ title }) => title),
        ...(seen === undefined ? {} : { seen: seen.subject }),
      });
    }
  } finally {
    server.close();
  }
  return asked;
};

/** A line a language, and what was missed. */
export const tableOfQueries = (asked: readonly AskedQuery[]): string => {
  const byGroup = Map.groupBy(asked, ({ language, fresh = false }) => (fresh ? 'fresh' : language));
  const lines = [...byGroup].map(([language, some]) => {
    const hits = some.filter(({ isHit }) => isHit).length;
    const dangers = some.filter(({ danger }) => danger !== undefined);
    const seen = dangers.filter(({ isDangerSeen }) => isDangerSeen).length;
    const share = ((100 * hits) / some.length).toFixed(0);
    return `${language.padEnd(6)} ${hits} of ${some.length} found (${share} %), danger ${seen} of ${dangers.length}`;
  });
  const missed = asked
    .filter(({ isHit, isDangerSeen }) => !isHit || !isDangerSeen)
    .map(
      ({ language, query, isHit, isDangerSeen, found, any = [], first: wanted = any, danger, seen = 'none' }) =>
        `${language}: ${query}\n` +
        (isHit ? '' : `    wanted ${wanted.join(', ') || 'nothing'}; found ${found.join(' · ') || 'nothing'}\n`) +
        (isDangerSeen ? '' : `    danger ${danger ?? ''}; seen ${seen}\n`),
    );
  return [...lines, ...missed].join('\n');
};

if (process.argv[1] === import.meta.filename) {
  const [folder = 'dist', languages] = process.argv.slice(2);
  process.stdout.write(`${tableOfQueries(await askQueries(folder, languages?.split(',')))}\n`);
}
