/**
 * Serves the built site on this machine: `npm start`, `npm run preview`.
 * `--base /any/sub/path/` serves it under a folder, as some hosts do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersFor, parseHeadersFile, type HeaderRule } from '../build/csp/headers-file.ts';

const help = `Serves the built site on this machine.

Usage: node src/cli/serve.ts [folder] [options]

  folder               the built site; default: dist
  --port N             default: 4321
  --base PATH          serve it under a folder, such as /any/sub/path/; default: /
  --headers            send what the file _headers of the site says, as a good host does; default: no headers
  --build-if-needed    build first if the folder is missing or older than what it is made of
  --help               this text
`;

/** What the site is made of. */
const sources = ['content/**/*', 'src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

/** True if there is no site yet, or something it is made of has changed since. */
const isOlderThanItsSources = (folder: string): boolean => {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return true;
  const built = statSync(index).mtimeMs;
  // Facts age by the day: yesterday's site may show as fresh what is not.
  if (new Date(built).toDateString() !== new Date().toDateString()) return true;
  return globSync(sources).some((file) => statSync(file).mtimeMs > built);
};

interface ServeOptions {
  folder: string;
  base?: string;
  port?: number;
  /** Whether to send what the file _headers says. */
  headers?: boolean;
}

const rulesOf = (folder: string): HeaderRule[] => parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));

/** As hosts do: half the kilobytes of a page, or fewer. The middle of the scale, since nothing is kept for the next time. */
const compress = compression({ brotli: true, level: 5 });

/**
 * Starts the server and resolves once it listens; port 0 takes any free port. Wrong addresses get 404.html. What is text
 * goes compressed to browsers that take it so.
 */
export const serveFolder = ({ folder, base = '/', port = 0, headers = false }: ServeOptions): Promise<Server> => {
  const files = sirv(folder, { dev: true });
  const notFound = join(folder, '404.html');
  const rules = headers ? rulesOf(folder) : [];
  const server = createServer((request, response) => {
    const answerNotFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : '');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return answerNotFound();
    request.url = url.slice(base.length - 1);
    const [path = '/'] = request.url.split('?');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    response.setHeader('vary', 'accept-encoding');
    // A part of a file is a part of it as it lies on the disk.
    if (request.headers.range !== undefined) return files(request, response, answerNotFound);
    return compress(request, response, () => files(request, response, answerNotFound));
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => done(server));
  });
};

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      headers: { type: 'boolean', default: false },
      'build-if-needed': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const folder = resolve(positionals[0] ?? 'dist');
  if (values['build-if-needed'] && isOlderThanItsSources(folder)) {
    process.stdout.write('Building the site first; this takes about a minute.\n');
    const built = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (built.status !== 0) return 1;
  }
  if (!existsSync(join(folder, 'index.html'))) {
    process.stderr.write(`There is no built site in ${folder}. Run "npm run build" first.\n`);
    return 1;
  }
  if (values.headers && !existsSync(join(folder, '_headers'))) {
    process.stderr.write(`There is no file _headers in ${folder}. Run "npm run build" again.\n`);
    return 1;
  }
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  try {
    await serveFolder({ folder, base, port: Number(values.port), headers: values.headers });
  } catch {
    process.stderr.write(`Port ${values.port} is taken or not allowed. Try another: npm start -- --port 4400\n`);
    return 1;
  }
  process.stdout.write(`The site is at http://localhost:${values.port}${base}  (stop with Ctrl+C)\n`);
  return 0;
};

if (import.meta.main) process.exitCode = await run();
