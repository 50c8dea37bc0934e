/** Before all browser tests: builds both sites where needed and serves them on free ports. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve.ts';
import { buildFixtureSite, fixtureContent, projectRoot } from '../support/build-site.ts';
import { buildRealSite } from '../support/site-cache.ts';
import { announceSites, withHeaders } from './support/sites.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** E2E_REAL and E2E_FIXTURE name finished builds to test instead; E2E_HEADERS=1 serves with the headers for hosts. */
export default async function globalSetup(): Promise<() => void> {
  const real = process.env['E2E_REAL'] ?? (await buildRealSite(say));
  say('Building the fixture site where it has changed.');
  const full = process.env['E2E_FIXTURE'] ?? (await buildFixtureSite());
  const servers = await Promise.all([real, full].map((folder) => serveFolder({ folder, headers: withHeaders })));
  const [realUrl = '', fixtureUrl = ''] = servers.map(
    (server) => `http://localhost:${(server.address() as AddressInfo).port}/`,
  );
  announceSites({
    real: { name: 'real', folder: real, content: join(projectRoot, 'content'), url: realUrl },
    fixture: { name: 'fixture', folder: full, content: fixtureContent, url: fixtureUrl },
  });
  return () => servers.forEach((server) => server.close());
}
