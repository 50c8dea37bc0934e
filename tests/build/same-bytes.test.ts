/** Slower than the rest: builds the invented country a second time. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../builders/built-pages.ts';
import { buildFixtureSite, buildSite, fixtureContent, projectRoot } from '../support/build-site.ts';

/** Another folder has another cache, so nothing is taken over from the first build. */
const copy = join(projectRoot, `.cache/test-sites/copy-${process.pid}`);
let first: string;
let second: string;

beforeAll(async () => {
  first = await buildFixtureSite();
  cpSync(fixtureContent, join(copy, 'content'), { recursive: true });
  second = await buildSite({ content: join(copy, 'content'), out: join(copy, 'site') });
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const hashesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [...readSite(folder).files].map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

describe('two builds of the same content on the same day', () => {
  it('give the same files, byte for byte, wherever the content stands', () => {
    expect(hashesOf(second)).toEqual(hashesOf(first));
    expect(Object.keys(hashesOf(first))).toEqual(expect.arrayContaining(['.htaccess', '_headers', 'nginx.conf']));
  });
});
