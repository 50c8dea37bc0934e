import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../../src/domain/finder/answers.ts';
import type { Answer } from '../../../../src/domain/finder/finder-service.ts';
import { decodeIndex } from '../../../../src/domain/finder/decode-index.ts';
import { encodeIndex } from '../../../../src/domain/finder/encode-index.ts';
import type { FinderEntry } from '../../../../src/domain/finder/index-file.ts';
import { makeCandidate } from '../../../builders/candidate.ts';

const built = 29_922_480;
const times = { built, until: built + 100_000 };
const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown');
const words = fc.stringMatching(/^[a-zæøå]{1,12}$/);
const four = (from: number, to: number) =>
  fc.integer({ min: from * 10_000 + 1, max: to * 10_000 }).map((n) => n / 10_000);

/** Any entry the build could make: a remote service says so in `remote`, not among its answers. */
const entry = fc
  .record({
    answers: fc.record(Object.fromEntries(criteria.filter((key) => key !== 'remote').map((key) => [key, answer]))),
    name: words,
    needs: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
    areas: fc.uniqueArray(fc.constantFrom('fyn', 'vest', 'nord'), { maxLength: 3 }).map((list) => list.sort()),
    covers: fc.uniqueArray(fc.constantFrom('fyn', 'vest', 'nord'), { maxLength: 3 }).map((list) => list.sort()),
    municipalities: fc.uniqueArray(words, { maxLength: 3 }),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    languages: fc.oneof(fc.constant('unknown' as const), fc.uniqueArray(words, { minLength: 1, maxLength: 3 })),
    spots: fc.array(fc.record({ town: words, lat: four(54, 58), lon: four(7, 16) }), { maxLength: 2 }),
    reach: fc.integer({ min: 0, max: 2 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.boolean()), { maxLength: 6 }),
  })
  .map(({ answers, flags, steps, ...rest }): Omit<FinderEntry, 'id' | 'code'> => {
    let instant = built;
    const [national, fromAnywhere, confirmed, remote] = flags;
    return {
      ...makeCandidate(),
      ...(answers as Partial<FinderEntry>),
      ...rest,
      national,
      fromAnywhere,
      confirmed,
      remote,
      kind: 'drop-in',
      hours: {
        kind: 'hours',
        freshness: 'fresh',
        intervals: steps.map(([step, isUnsure]) => {
          const from = instant + step;
          instant = from + step;
          return { from, to: instant, ...(isUnsure ? { unsure: true as const } : {}) };
        }),
      },
    };
  });

const numbered = (list: readonly Omit<FinderEntry, 'id' | 'code'>[]): FinderEntry[] =>
  list.map((fields, row) => ({ ...fields, id: `sted-${row}`, code: `kode${row}` }) as FinderEntry);

describe('the index of the finder', () => {
  it('gives back every service as it was put in', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (list) => {
        const entries = numbered(list);
        const areas = entries.flatMap((one) => [...one.areas, ...one.covers]);
        const inOrder = entries.map((one) => ({
          ...one,
          areas: [...new Set(areas)].filter((area) => one.areas.includes(area)),
          covers: [...new Set(areas)].filter((area) => one.covers.includes(area)),
          spots: one.spots.map(({ town, lat = 0, lon = 0 }) => ({
            town,
            lat: expect.closeTo(lat, 4),
            lon: expect.closeTo(lon, 4),
          })),
        }));
        expect(decodeIndex(JSON.parse(JSON.stringify(encodeIndex(entries, times))))).toEqual(inOrder);
      }),
      { numRuns: 60 },
    );
  });

  it('knows that what is open when the computed days end may go on', () => {
    const [own] = numbered(fc.sample(entry, { numRuns: 1, seed: 3 }));
    if (own === undefined) throw new Error('a service is needed');
    const intervals = [{ from: built + 60, to: times.until, cut: true as const }];
    const open: FinderEntry = { ...own, hours: { kind: 'hours', freshness: 'fresh', intervals } };
    expect(decodeIndex(encodeIndex([open], times))[0]?.hours.intervals).toEqual(intervals);
  });

  it('is refused when another version of the site made it', () => {
    const file = { ...encodeIndex([], times), version: 1 as unknown as 2 };
    expect(() => decodeIndex(file)).toThrow('another version');
  });
});
