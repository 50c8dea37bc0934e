/**
 * A site whose finder holds a whole country, without its thousands of pages: the 60 services of the finder's page and the
 * lines the settings name are built, and the index beside the page is exchanged for that of all services. The page differs
 * from that of a whole build in what counts all services: their number, the languages spoken, the towns of the drawing.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FinderEntry, IndexFile } from '../../src/domain/finder/index-file.ts';
import { anyTime, findServices } from '../../src/domain/finder/find.ts';
import { buildSite, fixtureEpoch, projectRoot } from '../support/build-site.ts';
import type { InventedCountry } from '../builders/invented-country.ts';
import { realLines } from '../builders/real-settings.ts';
import { writeCountry } from './make-country.ts';

/** As many as src/pages/[lang]/find/index.astro shows. */
const shown = 60;

/** Gives the folder of the site; the caller removes it. */
export const buildBenchSite = async (
  country: InventedCountry,
  entries: readonly FinderEntry[],
  index: IndexFile,
): Promise<string> => {
  const first = findServices(entries, {}, anyTime).slice(0, shown);
  const ids = new Set([...first.map(({ service }) => service.id), ...realLines]);
  const services = new Map([...country.services].filter(([id]) => ids.has(id)));
  const content = mkdtempSync(join(tmpdir(), 'havn-bench-'));
  // What Astro builds for itself must find node_modules.
  const folder = join(projectRoot, '.cache/bench');
  await mkdir(folder, { recursive: true });
  const out = join(folder, String(process.pid));
  try {
    writeCountry(content, { ...country, services }, 'da');
    await buildSite({ content, out, epoch: fixtureEpoch });
  } finally {
    rmSync(content, { recursive: true });
  }
  const list = join(out, 'da/find/list.json');
  if (!existsSync(list)) throw new Error(`The site has no ${list}.`);
  writeFileSync(list, JSON.stringify(index));
  return out;
};
