import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../../src/domain/finder/answers.ts';
import type { Answer } from '../../../../src/domain/finder/finder-service.ts';
import { readIndex, writeIndex, type FinderEntry, type IndexFile } from '../../../../src/domain/finder/index-file.ts';
import { makeFinderService } from '../../../builders/finder-service.ts';

const built = 29_922_480;
const times = { built, until: built + 100_000 };
const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown');
const words = fc.stringMatching(/^[a-zæøå]{1,12}$/);
const four = (from: number, to: number) =>
  fc.integer({ min: from * 10_000 + 1, max: to * 10_000 }).map((n) => n / 10_000);

/** Any entry the build could make: a remote service says so in `remote`, not among its answers. */
const entry = fc
  .record({
    answers: fc.record(Object.fromEntries(questions.filter((key) => key !== 'remote').map((key) => [key, answer]))),
    name: words,
    needs: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
    areas: fc.uniqueArray(fc.constantFrom('fyn', 'vest', 'nord'), { maxLength: 3 }).map((list) => list.sort()),
    covers: fc.uniqueArray(fc.constantFrom('fyn', 'vest', 'nord'), { maxLength: 3 }).map((list) => list.sort()),
    municipalities: fc.uniqueArray(words, { maxLength: 3 }),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    languages: fc.oneof(fc.constant('unknown' as const), fc.uniqueArray(words, { minLength: 1, maxLength: 3 })),
    positions: fc.array(fc.record({ town: words, lat: four(54, 58), lon: four(7, 16) }), { maxLength: 2 }),
    contactLevel: fc.integer({ min: 0, max: 2 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.boolean()), { maxLength: 6 }),
  })
  .map(({ answers, flags, steps, ...rest }): Omit<FinderEntry, 'id' | 'code'> => {
    let instant = built;
    const [national, fromAnywhere, confirmed, remote] = flags;
    return {
      ...makeFinderService(),
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
        expect(readIndex(JSON.parse(JSON.stringify(writeIndex(entries, times))) as IndexFile)).toEqual(entries);
      }),
      { numRuns: 60 },
    );
  });

  it('holds each timetable once, and gives one object for all services that share it', () => {
    const [first, second] = numbered(fc.sample(entry, { numRuns: 2, seed: 3 }));
    if (first === undefined || second === undefined) throw new Error('two services are needed');
    const hours = { kind: 'hours' as const, freshness: 'fresh' as const, intervals: [{ from: built, to: built + 60 }] };
    const file = writeIndex([first, { ...second, hours }, { ...first, hours: structuredClone(hours) }], times);
    expect(file.timetables).toHaveLength(2);
    const [, its, same] = readIndex(file);
    expect(its?.hours).toBe(same?.hours);
  });

  it('is refused when another version of the site made it', () => {
    const file = { ...writeIndex([], times), version: 2 as unknown as 6 };
    expect(() => readIndex(file)).toThrow('another version');
  });
});
