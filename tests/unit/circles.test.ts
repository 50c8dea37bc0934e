/** No file of src comes back to itself through its imports, types included: what is needed by both is a third thing. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const imported = /(?:from\s+|import\s+|import\(\s*)(['"])(\.{1,2}\/[^'"\n]+|~\/[^'"\n]+)\1/g;

const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(imported)].map(([, , path = '']) =>
    path.startsWith('~/') ? join('src', path.slice(2)) : join(dirname(file), path),
  );

/** The first way from a file back to itself; undefined if there is none. */
const circleIn = (graph: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
};

test('no imports go in a circle', () => {
  const files = globSync('src/**/*.{ts,astro}');
  const graph = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
  // The walk sees what is there: some file is imported by another.
  expect([...graph.values()].flat().filter((file) => graph.has(file)).length).toBeGreaterThan(files.length);
  expect(circleIn(graph)).toBeUndefined();
});

test('a circle is found, with the way around', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ]);
  expect(circleIn(graph)).toEqual(['b', 'd', 'b']);
});
