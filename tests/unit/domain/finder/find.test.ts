import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../../src/domain/finder/answers.ts';
import {
  findServices,
  nationalLines,
  openStateOf,
  criteriaIn,
  criteriaToDrop,
  without,
  type FinderCriteria,
} from '../../../../src/domain/finder/find.ts';
import type { FinderEntry } from '../../../../src/domain/finder/index-file.ts';
import { makeEntry } from '../../../builders/finder-entry.ts';

const built = 29_900_000;
const clock = { now: built + 600, built, until: built + 90_000 };
const names = (entries: readonly FinderEntry[], criteria: FinderCriteria) =>
  findServices(entries, criteria, clock).map(({ service }) => service.name);
const kolding = { point: { lat: 55.49, lon: 9.47 }, municipality: 'Kolding', area: 'sydjylland' };
const openFor = (from: number, to: number): FinderEntry['hours'] => ({
  kind: 'hours',
  freshness: 'fresh',
  intervals: [{ from: built + from, to: built + to }],
});

describe('what the finder shows', () => {
  const yes = makeEntry({ name: 'Ja', noName: 'yes' });
  const unknown = makeEntry({ name: 'Anon', noName: 'unknown' });
  const no = makeEntry({ name: 'Nej', noName: 'no' });

  it('leaves out what says no, and puts what nobody knows after what says yes', () => {
    expect(names([no, unknown, yes], { must: ['noName'] })).toEqual(['Ja', 'Anon']);
  });

  it('says what to ask about', () => {
    const found = findServices([unknown], { must: ['noName', 'free'], language: 'th' }, clock);
    expect(found[0]?.notKnown).toEqual(['language', 'noName', 'free']);
  });

  it('puts a place that perhaps is gone after one that is confirmed, though more is known of it', () => {
    expect(names([makeEntry({ name: 'A', noName: 'yes', confirmed: false }), unknown], { must: ['noName'] })).toEqual([
      'Anon',
      'A',
    ]);
  });

  it('puts fit before openness, and openness before distance', () => {
    const here = { lat: 55.49, lon: 9.47, town: 'Kolding' };
    const near = makeEntry({ name: 'Nær lukket', free: 'yes', positions: [here], hours: openFor(700, 900) });
    const open = makeEntry({
      name: 'Åben',
      free: 'yes',
      positions: [{ ...here, lat: 55.6 }],
      hours: openFor(500, 900),
    });
    const unfit = makeEntry({ name: 'Ukendt', free: 'unknown', positions: [here], hours: openFor(500, 900) });
    expect(names([unfit, near, open], { must: ['free'], near: kolding })).toEqual(['Åben', 'Nær lukket', 'Ukendt']);
  });
});

describe('what is known to fit', () => {
  const isKnown = (fields: Parameters<typeof makeEntry>[0], criteria: FinderCriteria) =>
    findServices([makeEntry(fields)], criteria, clock).map((match) => match.isKnown);

  it.each([
    ['answers yes to everything', { noName: 'yes', free: 'yes' }, [true]],
    ['leaves one question open', { noName: 'yes' }, [false]],
    ['perhaps is gone', { noName: 'yes', free: 'yes', confirmed: false }, [false]],
    ['is only for others', { noName: 'yes', free: 'yes', only: 'trafficked' }, [false]],
    ['may turn her away', { noName: 'yes', free: 'yes', mayTurnAway: ['men'] }, [true]],
    ['says no', { noName: 'yes', free: 'no' }, []],
  ] as const)('a place that %s', (_, fields, known) => {
    expect(isKnown(fields, { must: ['noName', 'free'] })).toEqual(known);
  });

  it('comes first, whatever speaks for the others: main need, number, hours', () => {
    const known = makeEntry({ name: 'Kendt', needs: ['sleep', 'food'], free: 'yes', contactLevel: 2 });
    const asked = makeEntry({ name: 'Anet', needs: ['food'], hours: openFor(0, 900) });
    expect(names([asked, known], { need: 'food', must: ['free'] })).toEqual(['Kendt', 'Anet']);
  });

  it('is in order of how she can come to it: a number, a door, an address to write to, only a name', () => {
    const levels = [3, 2, 1, 0].map((contactLevel) => makeEntry({ name: `N${contactLevel}`, contactLevel }));
    expect(names(levels, {})).toEqual(['N0', 'N1', 'N2', 'N3']);
  });

  it.each([
    ['the trafficked', { only: 'trafficked' }, {}, ['Bus', 'Anker']],
    ['the trafficked, where that was chosen', { only: 'trafficked' }, { must: ['trafficked'] }, ['Anker', 'Bus']],
    ['those under 18', { only: 'under18', needs: ['young', 'food'] }, { need: 'food' }, ['Bus', 'Anker']],
    ['those under 18, where that was chosen', { only: 'under18' }, { must: ['under18'] }, ['Anker', 'Bus']],
    ['parents, which nobody can choose', { only: 'parents' }, { need: 'food' }, ['Bus', 'Anker']],
    ['a small part of the need', { narrow: true, needs: ['food'] }, { need: 'food' }, ['Bus', 'Anker']],
    ['men, perhaps not', { mayTurnAway: ['men'] }, { must: ['men'] }, ['Bus', 'Anker']],
    ['men, where nobody asked for that', { mayTurnAway: ['men'] }, { must: ['trans'] }, ['Anker', 'Bus']],
    ['another need first', { needs: ['sleep', 'food'] }, { need: 'food' }, ['Bus', 'Anker']],
    ['another need first, where none was asked for', { needs: ['sleep', 'food'] }, {}, ['Anker', 'Bus']],
  ] as const)('of two like it, what is for %s', (_, fields, criteria, order) => {
    expect(names([makeEntry({ name: 'Anker', ...fields }), makeEntry({ name: 'Bus' })], criteria)).toEqual(order);
  });
});

describe('once she has said where she is', () => {
  const at = (name: string, lat: number, lon: number, area: string) =>
    makeEntry({ name, areas: [area], positions: [{ town: name, lat, lon }] });
  const kobenhavn = at('København', 55.68, 12.57, 'storkoebenhavn');
  const vejle = at('Vejle', 55.71, 9.54, 'sydjylland');
  const esbjerg = at('Esbjerg', 55.47, 8.45, 'sydjylland');
  const horsens = at('Horsens', 55.86, 9.85, 'midtjylland');

  it('only what is near, in her part of the country, comes there or is for the whole country is left', () => {
    const entries = [
      kobenhavn,
      horsens,
      vejle,
      esbjerg,
      makeEntry({ name: 'Bus', areas: ['sydjylland'], covers: ['sydjylland'] }),
      makeEntry({ name: 'Bus på Fyn', areas: ['fyn'], covers: ['fyn'] }),
      makeEntry({ name: 'Linje', national: true, fromAnywhere: true }),
      makeEntry({ name: 'Kommunen', areas: ['sydjylland'], municipalities: ['Kolding'] }),
    ];
    expect(names(entries, { near: kolding }).sort()).toEqual(['Bus', 'Esbjerg', 'Kommunen', 'Linje', 'Vejle']);
  });

  it('over the border of a part of the country, near is near', () => {
    const vejen = { point: { lat: 55.8, lon: 9.8 }, municipality: 'Hedensted', area: 'midtjylland' };
    expect(names([vejle], { near: vejen })).toEqual(['Vejle']);
  });

  it('what is near comes before the rest of her part of the country', () => {
    expect(names([esbjerg, vejle], { near: kolding })).toEqual(['Vejle', 'Esbjerg']);
  });

  it('a place nobody can put on the map stays in, to be asked', () => {
    const [found] = findServices([makeEntry({ name: 'Et sted' })], { near: kolding }, clock);
    expect([found?.isKnown, found?.notKnown]).toEqual([false, ['area']]);
  });

  it('a service that comes there counts as near without a distance', () => {
    const [found] = findServices([makeEntry({ covers: ['sydjylland'] })], { near: kolding }, clock);
    expect([found?.nearness, found?.isKnown]).toEqual([{ covers: true }, true]);
  });

  it.each([{ near: kolding }, { area: 'sydjylland' }] as const)(
    'a house elsewhere for the whole country comes last, of which more is known: %j',
    (where) => {
      const far = { ...at('Aalborg', 57.05, 9.92, 'nordjylland'), national: true, free: 'yes' as const };
      expect(names([far, vejle], { ...where, must: ['free'] })).toEqual(['Vejle', 'Aalborg']);
    },
  );

  it('what is rung from anywhere is no further away than what is there', () => {
    const line = makeEntry({ name: 'Anker', areas: ['nordjylland'], national: true, fromAnywhere: true });
    expect(names([line, vejle], { area: 'sydjylland' })).toEqual(['Anker', 'Vejle']);
  });

  it('can be given up like any other criterion', () => {
    expect(criteriaToDrop([kobenhavn], { near: kolding })).toEqual([{ criterion: { is: 'area' }, count: 1 }]);
  });
});

describe('open or not', () => {
  const entry = makeEntry({ hours: openFor(0, 90_000) });

  it('is counted by the reader’s clock', () => {
    expect(openStateOf(entry, clock).is).toBe('open');
  });

  it.each([
    ['before the build', built - 1],
    ['after the days that were computed', clock.until + 1],
    ['of a phone that believes it is 1970', 0],
  ])('is not claimed at a time %s', (_when, now) => {
    expect(openStateOf(entry, { ...clock, now }).is).toBe('unknown');
    expect(
      openStateOf(makeEntry({ hours: { kind: 'always', freshness: 'fresh', intervals: [] } }), { ...clock, now }).is,
    ).toBe('unknown');
  });
});

describe('when nothing fits', () => {
  const entries = [
    makeEntry({ name: 'A', needs: ['doctor'], free: 'no', men: 'yes' }),
    makeEntry({ name: 'B', needs: ['doctor'], free: 'yes', men: 'no' }),
    makeEntry({ name: 'C', needs: ['sleep'], free: 'yes', men: 'no' }),
  ];

  it('says which single choice to give up, what opens most first', () => {
    expect(criteriaToDrop(entries, { need: 'doctor', must: ['free', 'men'] })).toEqual([
      { criterion: { is: 'must', question: 'free' }, count: 1 },
      { criterion: { is: 'must', question: 'men' }, count: 1 },
    ]);
    expect(criteriaToDrop(entries, { need: 'sleep', must: ['men'] })).toEqual([
      { criterion: { is: 'need' }, count: 1 },
      { criterion: { is: 'must', question: 'men' }, count: 1 },
    ]);
  });

  it('still has the lines of the whole country, those that clash least first', () => {
    const lines = [
      makeEntry({ name: 'Koster', fromAnywhere: true, national: true, free: 'no' }),
      makeEntry({ name: 'Uden nummer', fromAnywhere: true, national: true, contactLevel: 1 }),
      makeEntry({ name: 'Zebra', fromAnywhere: true, national: true, free: 'yes' }),
    ];
    const found = nationalLines([...entries, ...lines], { must: ['free'] }, clock);
    expect(found.map(({ service }) => service.name)).toEqual(['Zebra', 'Koster']);
  });

  it('has none of them that is for something else or for others', () => {
    const line = (name: string, fields: Parameters<typeof makeEntry>[0]) =>
      makeEntry({ name, fromAnywhere: true, national: true, needs: ['safety'], ...fields });
    const lines = [
      line('Vold', {}),
      line('Seng', { needs: ['sleep'] }),
      line('Kun kvinder', { men: 'no' }),
      line('Kun med papirer', { noPapers: 'no' }),
      line('Kun børn', { only: 'under18', needs: ['young', 'safety'] }),
      line('Måske kun kvinder', { mayTurnAway: ['men'] }),
      line('Koster', { free: 'no' }),
    ];
    const namesFor = (criteria: FinderCriteria) =>
      nationalLines(lines, criteria, clock).map(({ service }) => service.name);
    expect(namesFor({ need: 'safety', must: ['men', 'noPapers', 'free'] })).toEqual(['Vold', 'Koster']);
    expect(namesFor({ need: 'safety', must: ['under18'] })).toContain('Kun børn');
    expect(namesFor({ need: 'money' })).toEqual([]);
  });
});

describe('giving up a criterion', () => {
  const criteria = fc.record({
    need: fc.constantFrom(undefined, 'doctor', 'sleep'),
    area: fc.constantFrom(undefined, 'fyn'),
    language: fc.constantFrom(undefined, 'th'),
    must: fc.uniqueArray(fc.constantFrom(...questions)),
  });

  it('removes that one and no other', () => {
    fc.assert(
      fc.property(criteria, (given) => {
        const all = criteriaIn(given as FinderCriteria);
        for (const criterion of all) {
          const left = criteriaIn(without(given as FinderCriteria, criterion));
          expect(left).toEqual(all.filter((one) => one !== criterion));
        }
      }),
    );
  });

  it('never leaves fewer services', () => {
    const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
    const entry = fc
      .record({ free: answer, men: answer, noName: answer, need: fc.constantFrom('doctor', 'sleep') })
      .map(({ need, ...answers }) => makeEntry({ ...answers, needs: [need] }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), criteria, (entries, given) => {
        const before = findServices(entries, given as FinderCriteria, clock).length;
        for (const criterion of criteriaIn(given as FinderCriteria)) {
          expect(
            findServices(entries, without(given as FinderCriteria, criterion), clock).length,
          ).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 50 },
    );
  });
});
