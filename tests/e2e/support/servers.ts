/** Servers that only some tests need: a host that lets pages be kept in memory, and another site. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
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
