import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../src/lib/finder/answers.ts';
import type { Answer } from '../../../src/lib/finder/candidate.ts';
import { decodeIndex, encodeIndex, type FinderEntry } from '../../../src/lib/finder/index-file.ts';
import { makeCandidate } from '../../builders/candidate.ts';

const built = 29_922_480;
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
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    languages: fc.oneof(fc.constant('unknown' as const), fc.uniqueArray(words, { minLength: 1, maxLength: 3 })),
    spots: fc.array(fc.record({ town: words, lat: four(54, 58), lon: four(7, 16) }), { maxLength: 2 }),
    phone: fc.option(words, { nil: undefined }),
    reach: fc.integer({ min: 0, max: 2 }),
    steps: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 6 }),
  })
  .map(({ answers, flags, phone, steps, ...rest }): Omit<FinderEntry, 'id' | 'code'> => {
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
      ...(phone === undefined ? {} : { phone: { value: phone } }),
      hours: { kind: 'hours', freshness: 'fresh', intervals: steps.map((step) => (instant += step)) },
    };
  });

const numbered = (list: readonly Omit<FinderEntry, 'id' | 'code'>[]): FinderEntry[] =>
  list.map((fields, row) => ({ ...fields, id: `sted-${row}`, code: `kode${row}` }) as FinderEntry);

describe('the index of the finder', () => {
  it('gives back every service as it was put in', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (list) => {
        const entries = numbered(list);
        const areas = entries.flatMap((one) => one.areas);
        const inOrder = entries.map((one) => ({
          ...one,
          areas: [...new Set(areas)].filter((area) => one.areas.includes(area)),
          spots: one.spots.map(({ town, lat = 0, lon = 0 }) => ({
            town,
            lat: expect.closeTo(lat, 4),
            lon: expect.closeTo(lon, 4),
          })),
        }));
        expect(decodeIndex(JSON.parse(JSON.stringify(encodeIndex(entries, built))))).toEqual(inOrder);
      }),
      { numRuns: 60 },
    );
  });

  it('remembers whose number is offered instead', () => {
    const [own, other] = numbered(fc.sample(entry, { numRuns: 2, seed: 7 }));
    if (own === undefined || other === undefined) throw new Error('two services are needed');
    const entries: FinderEntry[] = [own, { ...other, phone: { value: '1888', of: own.id } }];
    expect(decodeIndex(encodeIndex(entries, built))[1]?.phone).toEqual({ value: '1888', of: own.id });
  });

  it('is refused when another version of the site made it', () => {
    const file = { ...encodeIndex([], built), version: 2 as unknown as 1 };
    expect(() => decodeIndex(file)).toThrow('another version');
  });
});
