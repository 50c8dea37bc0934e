import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memoize } from '../../src/domain/memoize.ts';
import { lintContent } from '../../src/editing/lint/content/run.ts';
import type { Problem } from '../../src/editing/problem.ts';
import { readFolder } from '../../src/editing/reader/content-files.ts';
import { contentFromFiles } from '../../src/editing/reader/read-content.ts';
import { expectBothLanguages } from '../unit/editing/lint/both-languages.ts';
import { type Damage, damages, type Files } from './damages.ts';

const folder = fileURLToPath(new URL('../../content/', import.meta.url));

/** Danish and English, so that one look takes a second: the rest are translations of them. */
const wanted = /^[^/]+\.yml$|^organisations\/|\/(?:facts|guide|page|notice)\.yml$|(?:\/text\.|^i18n\/)(?:da|en)\.\w+$/;
const real: Files = new Map(
  (readFolder(folder) ?? []).flatMap(({ path, bytes }) =>
    wanted.test(path) ? [[path, new TextDecoder().decode(bytes)] as const] : [],
  ),
);
/** Only the languages whose files are here. */
real.set('locales.yml', (real.get('locales.yml') ?? '').split(/^(?=- tag:)/m).slice(0, 3).join(''));

const problemsIn = (files: Files): readonly Problem[] => {
  const { content, problems } = contentFromFiles(
    [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    'content',
  );
  return lintContent(content, { today: new Date().toISOString().slice(0, 10) }, problems);
};

interface Batch {
  files: Files;
  done: { damage: Damage; paths: readonly string[] }[];
}

/** As many as fit into one copy of the content, each in files of its own: to look takes longer than to damage. */
const batchesOf = (list: readonly Damage[]): Batch[] => {
  const batches: Batch[] = [];
  for (const damage of list) {
    const tried = batches.some((batch) => doTo(batch, damage));
    if (tried) continue;
    const fresh: Batch = { files: new Map(real), done: [] };
    if (!doTo(fresh, damage)) throw new Error(`No real file can be damaged by: ${damage.title}`);
    batches.push(fresh);
  }
  return batches;
};

const doTo = ({ files, done }: Batch, damage: Damage): boolean => {
  // What stands in one folder is compared with what stands beside it.
  const taken = new Set([...files.keys(), ...real.keys()].filter((path) => files.get(path) !== real.get(path)).map(unitOf));
  const paths = damage.apply(files, (path) => !taken.has(unitOf(path)));
  if (paths !== undefined) done.push({ damage, paths });
  return paths !== undefined;
};

const unitOf = (path: string): string => /^(?:services|guides|pages)\/[^/]+/.exec(path)?.[0] ?? path;

/** What is found in each batch; looked for once. */
const looked = memoize(() => batchesOf(damages).map(({ files, done }) => ({ done, problems: problemsIn(files) })));

describe('damage to the real files', () => {
  it('is of at least 80 kinds, and before it the files have no fault', () => {
    expect(damages.length).toBeGreaterThanOrEqual(80);
    expect(new Set(damages.map(({ title }) => title)).size).toBe(damages.length);
    expect(problemsIn(real).map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it.each(damages)('$title: gives one right message in both languages', (damage) => {
    const batch = looked().find(({ done }) => done.some((each) => each.damage === damage));
    const paths = batch?.done.find((each) => each.damage === damage)?.paths ?? [];
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const here = batch?.problems.filter(({ file }) => file === `content/${path}`) ?? [];
      expect(here.map(({ name }) => name)).toEqual([damage.name]);
      here.forEach(expectBothLanguages);
    }
  });

  it('gives no message anywhere else', () => {
    for (const { done, problems } of looked()) {
      const damaged = done.flatMap(({ paths }) => paths.map((path) => `content/${path}`));
      const elsewhere = problems.filter(({ file }) => !damaged.includes(file));
      expect(elsewhere.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
    }
  });
});
