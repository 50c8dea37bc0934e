import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeIndex } from '../../../../src/domain/finder/index-file.ts';
import { inventedCountry, inventedEntries, inventedTimes } from '../../../builders/invented-index.ts';
import { realVocabulary } from '../../../builders/real-settings.ts';

/** Bytes gzip: 5,000 services are 300 kB, six seconds on a slow net, and only for who filters. */
const mostBytes = 60;

const country = inventedCountry();
const entries = inventedEntries(country);

describe('a whole country in the index of the finder', () => {
  it('has 5,000 services in all 98 municipalities', () => {
    const towns = new Set(
      [...country.services.values()].flatMap(({ places }) =>
        Array.isArray(places) ? places.map(({ municipality }) => municipality) : [],
      ),
    );
    const all = realVocabulary.areas.flatMap(({ municipalities }) => municipalities);
    expect([country.services.size, all.length, all.filter((name) => !towns.has(name))]).toEqual([5000, 98, []]);
  });

  it('has no two services with the same code', () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(5000);
  });

  it(`takes at most ${mostBytes} bytes a place`, () => {
    const file = JSON.stringify(writeIndex(entries, inventedTimes));
    expect(gzipSync(file, { level: 9 }).length / entries.length).toBeLessThanOrEqual(mostBytes);
  });
});
