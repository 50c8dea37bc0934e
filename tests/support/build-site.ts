/**
 * Builds a site from a content folder for tests, once for the same sources: unit runner and browser tests, in one run
 * or the next, share the result. Nothing of a test runner is imported here.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** An invented country with every field filled and every state present. */
export const fixtureContent = join(projectRoot, 'tests/fixtures/sites/full');

/** Noon of 22 November 2026: all ages in the fixture are counted to this day. */
export const fixtureEpoch = '1795348800';

/** Inside the project, since what Astro builds for itself must find node_modules. */
const sitesFolder = join(projectRoot, '.cache/test-sites');

interface BuildOptions {
  /** Content folder. */
  content: string;
  /** Where the site goes; must not exist. */
  out: string;
  epoch?: string;
}

/** Runs `astro build`; gives the folder of the site, or throws with what Astro said. */
export const buildSite = async ({ content, out, epoch = fixtureEpoch }: BuildOptions): Promise<string> => {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: content,
      OUT_DIR: out,
      SOURCE_DATE_EPOCH: epoch,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(`The build of ${relative(projectRoot, content)} failed:\n${said.join('').slice(-4000)}`);
  return out;
};

/** The invented country as a finished site. Waits while another process builds the same. */
export const buildFixtureSite = async (): Promise<string> => {
  const site = join(sitesFolder, fingerprint(fixtureContent));
  await mkdir(sitesFolder, { recursive: true });
  while (!existsSync(site)) {
    const release = await takeLock(`${site}.lock`);
    if (release === undefined) {
      await wait(500);
      continue;
    }
    try {
      if (!existsSync(site)) await buildInto(site);
    } finally {
      await release();
    }
  }
  return site;
};

/** A build that was broken off leaves only a folder with another name behind. */
const buildInto = async (site: string): Promise<void> => {
  const unfinished = `${site}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await buildSite({ content: fixtureContent, out: unfinished });
  await rename(unfinished, site);
  await removeOldSites();
};

/** Sites of sources that have changed since; a day is left to whoever may still be reading one. */
const removeOldSites = async (): Promise<void> => {
  for (const name of await readdir(sitesFolder)) {
    const path = join(sitesFolder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > 86_400_000) await rm(path, { recursive: true, force: true });
  }
};

/** Gives a function that opens the lock again, or undefined while a living process holds it. */
const takeLock = async (lock: string): Promise<(() => Promise<void>) | undefined> => {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return () => rm(lock, { force: true });
  } catch {
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    // Just after creation the number is not written yet; that is told apart from a dead owner by being 0.
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    return undefined;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Everything a build depends on, as a short text. */
const fingerprint = (content: string): string => {
  const hash = createHash('sha256').update(process.version);
  const files = [
    'astro.config.mjs',
    'tsconfig.json',
    'package-lock.json',
    ...filesIn('src'),
    ...filesIn('public'),
    ...filesIn(relative(projectRoot, content)),
  ];
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex').slice(0, 12);
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .sort();
