import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { vocabularySchema } from '../../../../src/schemas/vocabulary.ts';
import { exonyms, municipalities, picks, towns } from './denmark.ts';

/** The real list: the map data must know every municipality that an editor can write. */
const vocabulary = vocabularySchema.parse(parse(readFileSync('content/vocabulary.yml', 'utf8')));
const listed = vocabulary.areas.flatMap(({ id, municipalities: names }) => names.map((name) => [name, id]));

describe('the gazetteer', () => {
  it('has 435 towns, all within Denmark', () => {
    expect(towns.length).toBe(435);
    for (const { name, lat, lon } of towns) {
      expect(lat > 54.55 && lat < 57.76 && lon > 8.07 && lon < 15.2, name).toBe(true);
    }
  });

  it('has the 98 municipalities of content/vocabulary.yml with their parts of the country', () => {
    expect(listed.length).toBe(98);
    expect(municipalities.map(({ name, area }) => [name, area])).toEqual(listed);
  });

  it('has a town in every municipality, and no town outside of them', () => {
    const names = listed.map(([name]) => name);
    expect([...new Set(towns.map(({ municipality }) => municipality))].sort()).toEqual([...names].sort());
  });

  it('lets every municipality be picked, once', () => {
    for (const { name } of municipalities) {
      const found = picks.filter((pick) => pick.name === name && pick.municipality === name);
      expect(found.length, name).toBe(1);
    }
  });

  it('has an id of its own for everything that can be picked', () => {
    expect(new Set(picks.map(({ id }) => id)).size).toBe(picks.length);
    for (const { id } of picks) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('lists the largest first and shows a name from some zoom on', () => {
    expect(towns.slice(0, 4).map(({ name }) => name)).toEqual(['København', 'Aarhus', 'Odense', 'Aalborg']);
    for (const { zoom, name } of towns) expect(zoom >= 6 && zoom <= 10, name).toBe(true);
    expect(towns.filter(({ zoom }) => zoom === 6).length).toBeLessThan(25);
  });

  it('has other names only for what can be picked', () => {
    const known = new Set(picks.map(({ name }) => name));
    expect(Object.keys(exonyms).filter((name) => !known.has(name))).toEqual([]);
  });
});
