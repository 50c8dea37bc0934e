/** Servers that only some tests need: a host that lets pages be kept in memory, and another site. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

interface Host {
  server: Server;
  url: string;
}

/** On a free port of the only name that the tests' browser may reach; another port is another origin. */
const listen = async (answer: RequestListener): Promise<Host> => {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, ready));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
};

/** The site as a host sends it, without the `no-store` of src/cli/serve.ts, so that Back may show a kept page. */
export const hostSite = (folder: string): Promise<Host> => listen(sirv(folder));

/** Another site with one page. */
export const hostPage = (html: string): Promise<Host> =>
  listen((_, response) => response.setHeader('content-type', 'text/html').end(html));

/**
 * The site on a thin net: of the page at `path` only the first part comes, the rest when `release` is called. All else
 * comes at once.
 */
export const hostInParts = async (folder: string, path: string): Promise<Host & { release: () => void }> => {
  const files = sirv(folder);
  const html = readFileSync(join(folder, path, 'index.html'));
  const half = Math.floor(html.length / 2);
  let release = (): void => undefined;
  const host = await listen((request, response) => {
    if (request.url !== `/${path}`) return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8').write(html.subarray(0, half));
    release = () => response.end(html.subarray(half));
  });
  return { ...host, release: () => release() };
};
