import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/cli/serve.ts';

const page = `<!doctype html><title>Fyr</title><p>${'Nordkysten og Sydkysten. '.repeat(200)}</p>`;
const sound = Buffer.alloc(4000, 7);

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'havn-serve-'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, '404.html'), page);
  writeFileSync(join(folder, 'whole.opus'), sound);
  server = await serveFolder({ folder });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as a browser does; nothing is unpacked on the way. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const { port } = server.address() as AddressInfo;
    get({ host: 'localhost', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', fail);
  });

describe('the server of npm start', () => {
  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ])('sends text compressed to who takes "%s"', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask('/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers.vary).toBe('accept-encoding');
    expect(body.length).toBeLessThan(page.length / 4);
    expect(unpack(body).toString()).toBe(page);
  });

  it('sends it as it is to who takes nothing else', async () => {
    const { headers, body } = await ask('/');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(page);
  });

  it('compresses the page for wrong addresses, too, and keeps its status', async () => {
    const { status, headers, body } = await ask('/nowhere/', { 'accept-encoding': 'gzip' });
    expect([status, headers['content-encoding']]).toEqual([404, 'gzip']);
    expect(gunzipSync(body).toString()).toBe(page);
  });

  it('leaves alone what is small already, and parts of files', async () => {
    const recording = await ask('/whole.opus', { 'accept-encoding': 'gzip, br' });
    expect(recording.headers['content-encoding']).toBeUndefined();
    expect(recording.body.equals(sound)).toBe(true);
    const part = await ask('/', { 'accept-encoding': 'gzip, br', range: 'bytes=0-1999' });
    expect([part.status, part.headers['content-encoding']]).toEqual([206, undefined]);
    expect(part.body.toString()).toBe(page.slice(0, 2000));
  });
});
