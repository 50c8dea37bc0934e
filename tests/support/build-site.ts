/**
 * Builds sites for tests. A site that was built from the same sources before is taken again: unit runner and browser
 * tests, in one run or the next, share it. Nothing of a test runner is imported here.
 *
 * `node tests/support/build-site.ts` builds both sites that the tests need, side by side.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What editors write. */
export const realContent = join(projectRoot, 'content');

/** An invented country with every field filled and every state present. */
export const fixtureContent = join(projectRoot, 'tests/fixtures/sites/full');

/** Noon of 22 November 2026: all ages in the fixture are counted to this day. */
export const fixtureEpoch = '1795348800';

/** Inside the project, since what Astro builds for itself must find node_modules. */
const sites = join(projectRoot, '.cache/test-sites');

/** What a build needs of the project besides node_modules and the content. */
const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

const aDay = 86_400_000;

interface BuildOptions {
  /** Content folder. */
  content: string;
  /** Where the site goes; must not exist. */
  out: string;
  /** Seconds since 1970: the day of the build. */
  epoch?: string;
}

/**
 * Runs `astro build`; gives the folder of the site, or throws with what Astro said. Each build works on a copy of the
 * sources: Astro writes notes of the content into the project (.astro/), and two builds at once would read each
 * other's.
 */
export const buildSite = async ({ content, out, epoch = fixtureEpoch }: BuildOptions): Promise<string> => {
  const work = join(sites, `work-${createHash('sha256').update(out).digest('hex').slice(0, 8)}-${process.pid}`);
  for (const name of sources) cpSync(join(projectRoot, name), join(work, name), { recursive: true });
  try {
    await runAstro(work, { CONTENT_DIR: content, OUT_DIR: out, SOURCE_DATE_EPOCH: epoch });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return out;
};

const runAstro = async (root: string, settings: NodeJS.ProcessEnv & { CONTENT_DIR: string }): Promise<void> => {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...settings, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const child = spawn(process.execPath, [astro, 'build'], { cwd: root, env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return;
  const content = relative(projectRoot, settings.CONTENT_DIR);
  throw new Error(`The build of ${content} failed:\n${said.join('').slice(-4000)}`);
};

/** The invented country as a finished site. */
export const buildFixtureSite = (): Promise<string> => siteOf(fixtureContent, fixtureEpoch);

/** The real content as a finished site. */
export const buildRealSite = (): Promise<string> => siteOf(realContent, String(lastCheck().getTime() / 1000));

/**
 * A site by the fingerprint of everything it is built from. It is built under another name and moved when it is whole:
 * a build that was broken off is never taken for one, and of two at the same time one wins.
 */
const siteOf = async (content: string, epoch: string): Promise<string> => {
  const site = join(sites, fingerprint(content, epoch));
  if (existsSync(site)) return site;
  removeOldSites();
  const unfinished = `${site}.${process.pid}`;
  await buildSite({ content, out: unfinished, epoch });
  await rename(unfinished, site).catch((reason: unknown) => {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(site)) throw reason;
  });
  return site;
};

/** Everything a build depends on, as a short text. */
const fingerprint = (content: string, epoch: string): string => {
  const hash = createHash('sha256').update(`${process.version} ${epoch}`);
  const folders = [...sources, relative(projectRoot, content)];
  const files = globSync(['package-lock.json', ...folders.flatMap((name) => [name, `${name}/**/*`])], {
    cwd: projectRoot,
    withFileTypes: true,
  });
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(`\0${relative(projectRoot, path)}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
};

/** Sites of sources that have changed since; a day is left to whoever may still be reading one. */
const removeOldSites = (): void => {
  mkdirSync(sites, { recursive: true });
  for (const path of readdirSync(sites).map((name) => join(sites, name))) {
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > aDay) rmSync(path, { recursive: true, force: true });
  }
};

/**
 * The day somebody last checked a fact. The site is built as of that day, so that these tests do not begin to fail
 * because time passes; that facts grow old is the business of `npm run check:release`.
 */
const lastCheck = (): Date => {
  const days = globSync('**/*.yml', { cwd: realContent }).flatMap((file) => [
    ...readFileSync(join(realContent, file), 'utf8').matchAll(/\bon: ["']?(\d{4}-\d{2}-\d{2})/g),
  ]);
  const last =
    days
      .map(([, day = '']) => day)
      .sort()
      .at(-1) ?? '2026-01-01';
  return new Date(`${last}T12:00:00Z`);
};

if (import.meta.main) await Promise.all([buildRealSite(), buildFixtureSite()]);
