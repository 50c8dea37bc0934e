/** Builds the real site for the tests, away from the dist/ of whoever develops. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, projectRoot } from './build-site.ts';

const sites = join(projectRoot, '.cache/e2e-real');
const aDay = 86_400_000;

/**
 * Builds when anything that goes into the site has changed; gives the folder. Each state of the sources has a folder
 * of its own, so that two runs at the same time do not pull the pages from under each other.
 */
export const buildRealSite = async (say: (text: string) => void): Promise<string> => {
  const site = join(sites, fingerprint());
  if (existsSync(site)) return site;
  say('Building the real site. This takes about ten seconds.');
  removeOldSites();
  const unfinished = `${site}.${process.pid}`;
  const epoch = String(lastCheck().getTime() / 1000);
  await buildSite({ content: join(projectRoot, 'content'), out: unfinished, epoch });
  // Another run may have been quicker; then its site is as good.
  if (existsSync(site)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, site);
  return site;
};

function removeOldSites(): void {
  mkdirSync(sites, { recursive: true });
  for (const name of readdirSync(sites)) {
    const path = join(sites, name);
    if (Date.now() - statSync(path).mtimeMs > aDay) rmSync(path, { recursive: true });
  }
}

/**
 * The day somebody last checked a fact. The site is built as of that day, so that these tests do not begin to fail
 * because time passes; that facts grow old is the business of `npm run check:release`.
 */
function lastCheck(): Date {
  const days = globSync('content/**/*.yml', { cwd: projectRoot }).flatMap((file) => [
    ...readFileSync(join(projectRoot, file), 'utf8').matchAll(/\bon: ["']?(\d{4}-\d{2}-\d{2})/g),
  ]);
  const last =
    days
      .map(([, day = '']) => day)
      .sort()
      .at(-1) ?? '2026-01-01';
  return new Date(`${last}T12:00:00Z`);
}

function fingerprint(): string {
  const files = ['src/**/*', 'content/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const file of files.flatMap((pattern) => globSync(pattern, { cwd: projectRoot })).sort()) {
    const path = join(projectRoot, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
