import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PmtilesSource } from 'protomaps-leaflet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPmtilesHeader } from '../../../../src/domain/geo/pmtiles-header.ts';
import { tilesOfDenmark, writePmtiles } from '../../../e2e/support/pmtiles.ts';

const world = { z: 0, x: 0, y: 0 };
const archive = writePmtiles([...tilesOfDenmark, world]);

describe('the beginning of a file with streets', () => {
  it('tells how far in one can zoom', () => {
    expect(readPmtilesHeader(archive)).toEqual({ first: 0, last: 5 });
  });

  it.each([
    ['an empty answer', new Uint8Array()],
    ['a page that says "not found"', new TextEncoder().encode('<!doctype html>'.repeat(20))],
    ['a file that ends early', archive.slice(0, 60)],
    ['version 2', Uint8Array.from(archive, (byte, at) => (at === 7 ? 2 : byte))],
    ['pictures', Uint8Array.from(archive, (byte, at) => (at === 99 ? 2 : byte))],
  ])('is not taken for streets when it is %s', (_name, bytes) => {
    expect(readPmtilesHeader(bytes)).toBeUndefined();
  });
});

describe('the small archive browser tests draw streets from', () => {
  let server: Server;
  let source: PmtilesSource;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const [, from = '0', to = ''] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      const part = archive.slice(Number(from), Number(to) + 1);
      response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${archive.length}` }).end(part);
    });
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
    source = new PmtilesSource(`http://localhost:${(server.address() as AddressInfo).port}/map.pmtiles`, false);
  });
  afterAll(() => {
    server.close();
  });

  it.each([world, ...tilesOfDenmark])('holds land and a road in tile $z/$x/$y', async (tile) => {
    const layers = await source.get(tile, 256);
    expect([...layers.keys()].sort()).toEqual(['earth', 'roads']);
    expect(layers.get('roads')).toMatchObject([{ props: { kind: 'highway' }, numVertices: 2 }]);
    // The library scales to its own tile size: a straight line across the middle.
    const [line] = layers.get('roads')?.[0]?.geom ?? [];
    expect(line?.map(({ y }) => y)).toEqual([128, 128]);
  });
});
