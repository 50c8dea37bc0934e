/** A real web server for the tests: nginx with a configuration of its own, touching nothing of the system's. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningServer {
  /** Where the site stands; ends with a slash. */
  url: string;
  stop: () => void;
}

export interface NginxOptions {
  folder: string;
  /** With slashes around it. */
  base: string;
  /** Whether it sends what the nginx.conf of the site says. */
  headers: boolean;
}

/** The program; undefined when there is none on this machine. Installs nothing. */
export const findNginx = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));

/** Starts nginx on a free port and resolves once it answers. */
export const startNginx = async (program: string, options: NginxOptions): Promise<RunningServer> => {
  const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const config = join(scratch, 'test.conf');
  const errors = join(scratch, 'error.log');
  writeFileSync(config, configuration(scratch, port, mimeTypesOf(program), options));
  const child = spawn(program, ['-c', config, '-e', errors], { stdio: 'ignore' });
  const stop = (): void => {
    child.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
    child.kill();
  };
  const url = `http://localhost:${port}${options.base}`;
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop };
    await wait(50);
  }
  const said = existsSync(errors) ? readFileSync(errors, 'utf8') : '';
  stop();
  throw new Error(`nginx does not answer at ${url}.\n${said}`);
};

const configuration = (
  scratch: string,
  port: number,
  types: string,
  { folder, base, headers }: NginxOptions,
): string => {
  const site = headers ? `include ${folder}/nginx.conf;` : '';
  const where = base === '/' ? `root ${folder};` : `location ${base} { alias ${folder}/; ${site} }`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${scratch}/pid;
worker_processes 1;
events { worker_connections 64; }
http {
  include ${types};
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    error_page 404 ${base}404.html;
    ${where}
    ${base === '/' ? site : ''}
  }
}
`;
};

/** The list of kinds of files that came with the program. */
const mimeTypesOf = (program: string): string => {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const config = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf';
  return join(dirname(config), 'mime.types');
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
