import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverlapping, labelBox } from '../../../../src/domain/geo/labels.ts';
import type { Box } from '../../../../src/domain/geo/outline.ts';
import { buildSvgMap, type SvgMap } from '../../../../src/domain/geo/svg-map.ts';
import { polygonsOf, readArcs } from '../../../../src/domain/geo/topology.ts';
import type { Town } from '../../../../src/domain/geo/gazetteer.ts';
import { coast, town, towns } from './denmark.ts';

const fontSize = 13;
const whole = buildSvgMap(coast, towns);
const [, , width = 0, height = 0] = whole.viewBox.split(' ').map(Number);

/** Corners of path data made of M, l, h, v and z, all but M relative. */
const cornersOf = (path: string): { x: number; y: number }[] => {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mlhvz])([^Mlhvz]*)/g)].flatMap(([, command, text = '']) => {
    const [a = 0, b = 0] = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [a, b];
    if (command === 'l') [x, y] = [x + a, y + b];
    if (command === 'h') x += a;
    if (command === 'v') y += a;
    return command === 'z' ? [] : [{ x, y }];
  });
};

const labelBoxes = (map: SvgMap, listed: readonly Town[]): Box[] =>
  map.towns.flatMap(({ id, label }) => {
    const name = listed.find((one) => one.id === id)?.name ?? '';
    return label === undefined ? [] : [labelBox(name, label, fontSize)];
  });

/** Positions are rounded to tenths of a unit. */
const shrunk = ({ left, top, right, bottom }: Box): Box => ({
  left: left + 0.1,
  top: top + 0.1,
  right: right - 0.1,
  bottom: bottom - 0.1,
});

describe('the coast', () => {
  it('is small enough to be sent to a phone', () => {
    expect(gzipSync(JSON.stringify(coast)).length).toBeLessThan(20_000);
  });

  it('holds Denmark with Bornholm, and neighbours around it', () => {
    const arcs = readArcs(coast);
    const lons = polygonsOf(coast, 'denmark', arcs)
      .flat(2)
      .map(({ lon }) => lon);
    expect(Math.min(...lons)).toBeCloseTo(8.07, 1);
    expect(Math.max(...lons)).toBeCloseTo(15.19, 1);
    const lats = polygonsOf(coast, 'neighbours', arcs)
      .flat(2)
      .map(({ lat }) => lat);
    expect(Math.min(...lats)).toBeLessThan(52);
    expect(Math.max(...lats)).toBeGreaterThan(60);
  });
});

describe('the static map', () => {
  it('is small', () => {
    expect(gzipSync(whole.land + whole.neighbours).length).toBeLessThan(8192);
  });

  it('draws all of Denmark inside, Bornholm in its frame', () => {
    const corners = cornersOf(whole.land);
    for (const { x, y } of corners) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    const { left, top, right, bottom } = whole.frame;
    const framed = corners.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
    expect(framed.length).toBeGreaterThan(10);
    expect(right < width && top > 0).toBe(true);
  });

  it('has every town inside, on the land or at its edge', () => {
    expect(whole.towns.length).toBe(435);
    for (const { x, y, id } of whole.towns) expect(x > 5 && x < width - 5 && y > 5 && y < height - 5, id).toBe(true);
  });

  it('names the largest, at most twelve', () => {
    const large = towns.slice(0, 20);
    const named = buildSvgMap(coast, large).towns.flatMap(({ id, label }) => (label ? [id] : []));
    expect(named.length).toBe(12);
    expect(named).toEqual(expect.arrayContaining(['koebenhavn', 'aarhus', 'odense', 'aalborg', 'esbjerg']));
  });

  it('names the town in the frame', () => {
    const { towns: dots } = buildSvgMap(coast, [...towns.slice(0, 15), town('Rønne')]);
    expect(dots.at(-1)?.label).toBeDefined();
  });

  it('covers no name and no dot with another name, whichever towns are linked', () => {
    fc.assert(
      fc.property(fc.subarray(towns.slice(0, 120), { minLength: 1 }), (listed) => {
        const map = buildSvgMap(coast, listed);
        const boxes = labelBoxes(map, listed).map(shrunk);
        for (const [at, box] of boxes.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true);
          expect(boxes.slice(at + 1).some((other) => isOverlapping(box, other))).toBe(false);
          const dots = map.towns.map(({ x, y }) => ({ left: x - 4.8, top: y - 4.8, right: x + 4.8, bottom: y + 4.8 }));
          expect(dots.some((dot) => isOverlapping(box, dot))).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('needs no towns', () => {
    expect(buildSvgMap(coast, []).towns).toEqual([]);
  });
});
