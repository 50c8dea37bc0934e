/** Before all browser tests: builds both sites where needed and serves them on free ports. */
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/cli/serve.ts';
import { buildFixtureSite, buildRealSite, fixtureContent, realContent } from '../support/build-site.ts';
import { announceSites, withHeaders } from './support/sites.ts';

/** E2E_REAL and E2E_FIXTURE name finished builds to test instead; E2E_HEADERS=1 serves with the headers for hosts. */
export default async function globalSetup(): Promise<() => void> {
  process.stdout.write('Building both sites where they have changed.\n');
  const [real, full] = await Promise.all([
    process.env['E2E_REAL'] ?? buildRealSite(),
    process.env['E2E_FIXTURE'] ?? buildFixtureSite(),
  ]);
  const servers = await Promise.all([real, full].map((folder) => serveFolder({ folder, headers: withHeaders })));
  const [realUrl = '', fixtureUrl = ''] = servers.map(
    (server) => `http://localhost:${(server.address() as AddressInfo).port}/`,
  );
  announceSites({
    real: { name: 'real', folder: real, content: realContent, url: realUrl },
    fixture: { name: 'fixture', folder: full, content: fixtureContent, url: fixtureUrl },
  });
  return () => servers.forEach((server) => server.close());
}
