import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTime, findServices, type FinderCriteria } from '../../../../src/domain/finder/find.ts';
import type { FinderEntry } from '../../../../src/domain/finder/index-file.ts';
import { listOf } from '../../../../src/domain/finder/list.ts';
import { makeEntry } from '../../../builders/finder-entry.ts';

const areas = ['north', 'south'];
const list = (
  entries: readonly FinderEntry[],
  criteria: FinderCriteria = {},
  isDivided = false,
  helpLines: readonly FinderEntry[] = [],
) =>
  listOf(findServices(entries, criteria, anyTime), {
    areas,
    hasPlace: !isDivided,
    hasNeed: criteria.need !== undefined,
    isDivided,
    helpLines: findServices(helpLines, {}, anyTime),
  });
const frontPage = [
  makeEntry({ id: 'help', name: 'H', fromAnywhere: true, national: true, subjectRank: 1 }),
  makeEntry({ id: 'help-first', name: 'Z', fromAnywhere: true, national: true, subjectRank: 0 }),
];
const idsOf = (found: readonly { service: FinderEntry }[]) => found.map(({ service }) => service.id);

const line = { fromAnywhere: true, national: true };

describe('a list', () => {
  it.each([
    ['a house that can be rung is a card', { contactLevel: 0 }, 'card'],
    ['a house with an open door is a card', { contactLevel: 1 }, 'card'],
    ['a house one can write to is a card', { contactLevel: 2 }, 'card'],
    ['a house of which only the name is known is a name', { contactLevel: 3 }, 'brief'],
    ['a number for the whole country is a line', { ...line, contactLevel: 0 }, 'line'],
    ['a number for one part of the country is a card', { contactLevel: 0, areas: ['north'] }, 'card'],
    ['advice for the whole country without a number is no line', { ...line, contactLevel: 2 }, 'card'],
  ])('%s', (_, fields, shape) => {
    const { groups, briefs, lines } = list([makeEntry(fields)]);
    const cards = groups.flatMap(({ found }) => found);
    expect({ card: cards.length, brief: briefs.length, line: lines.length }).toEqual({
      card: 0,
      brief: 0,
      line: 0,
      [shape]: 1,
    });
  });

  it.each([
    ['only names', [{ contactLevel: 3 }], true],
    ['a line', [{ contactLevel: 3 }, { ...line, contactLevel: 0 }], false],
    ['an open door', [{ contactLevel: 1 }], false],
  ])('of %s has no way in: %s', (_, fields, hasNoWay) => {
    expect(list(fields.map((each) => makeEntry(each))).hasNoWay).toBe(hasNoWay);
  });

  const withHelp = (fields: Parameters<typeof makeEntry>[0]) =>
    list([makeEntry(fields)], { need: 'food' }, false, frontPage);

  it.each([
    ['only names, first', { contactLevel: 3 }, ['help-first', 'help'], true],
    ['an open door, after it', { contactLevel: 1 }, ['help-first', 'help'], false],
    ['a line, none but that', { ...line, id: 'own', contactLevel: 0 }, ['own'], false],
  ])('has the lines of the front page where nothing can be rung: with %s', (_, fields, lines, areFirst) => {
    const { lines: shown, isLinesFirst } = withHelp(fields);
    expect([idsOf(shown), isLinesFirst]).toEqual([lines, areFirst || lines.includes('own')]);
  });

  it('counts no line that is there only because nothing can be rung', () =>
    expect(withHelp({ contactLevel: 3 })).toMatchObject({ known: 0, ask: 1, hasNoWay: true }));

  it('counts what is known to fit, and what she must ask', () => {
    const entries = [
      makeEntry({ name: 'A', free: 'yes' }),
      makeEntry({ name: 'B', free: 'yes', ...line }),
      makeEntry({ name: 'C', free: 'unknown' }),
      makeEntry({ name: 'D', free: 'yes', confirmed: false }),
      makeEntry({ name: 'E', free: 'no' }),
      // Nobody knows how to come there: that is to be asked as well.
      makeEntry({ name: 'F', free: 'yes', contactLevel: 3 }),
    ];
    expect(list(entries, { must: ['free'] })).toMatchObject({ known: 2, ask: 3 });
  });
});

describe('a list about a part of the country', () => {
  const groupsOf = (fields: Parameters<typeof makeEntry>[0][], criteria: FinderCriteria = { area: 'north' }) => {
    const { groups, lines, isLinesFirst } = list(
      fields.map((each) => makeEntry({ areas: ['north'], ...each })),
      criteria,
    );
    return [isLinesFirst, idsOf(lines), ...groups.map(({ area, found }) => [area, ...idsOf(found)])];
  };
  const national = { ...line, id: 'line', areas: [] };

  it('has numbers and open doors before lines, and what is only a website after them', () => {
    expect(
      groupsOf([
        { id: 'site', contactLevel: 2 },
        { id: 'door', contactLevel: 1 },
        national,
        { id: 'number' },
        { id: 'name', contactLevel: 3 },
      ]),
    ).toEqual([false, ['line'], [undefined, 'number', 'door'], ['others', 'site']]);
  });

  it('has lines first where no place is there that can be rung or gone to', () => {
    expect(groupsOf([{ id: 'site', contactLevel: 2 }, national])).toEqual([true, ['line'], ['others', 'site']]);
  });

  it.each([
    ['lies elsewhere', { areas: ['south'], national: true }],
    ['lies nobody knows where', { areas: [] }],
    ['perhaps is gone', { confirmed: false }],
    ['is for others', { only: 'trafficked' as const }],
    ['is for a small part of what people come for', { narrow: true }],
  ])('has a number that %s after lines', (_, fields) => {
    expect(groupsOf([{ id: 'house' }, national, { id: 'doubt', ...fields }])).toEqual([
      false,
      ['line'],
      [undefined, 'house'],
      ['others', 'doubt'],
    ]);
  });

  it('has lines in the order of what they are for, where she has not said what she needs', () => {
    const lines = [
      { ...national, id: 'asylum', name: 'A', subjectRank: 2, needs: ['law'] },
      { ...national, id: 'any', name: 'B', subjectRank: 3, needs: ['food'] },
      { ...national, id: 'beaten', name: 'C', subjectRank: 0, needs: ['food', 'law'] },
    ];
    expect(groupsOf(lines)[1]).toEqual(['beaten', 'asylum', 'any']);
    expect(groupsOf(lines, { area: 'north', need: 'law' })[1]).toEqual(['asylum', 'beaten']);
  });

  it('has a number first of which she must ask something else', () => {
    const asked = groupsOf([{ id: 'house' }, national], { area: 'north', language: 'th' });
    expect(asked).toEqual([false, ['line'], [undefined, 'house']]);
  });
});

describe('a list that is about no part of the country', () => {
  it('has in each part a number before a website', () => {
    const entries = [makeEntry({ id: 'site', contactLevel: 2 }), makeEntry({ id: 'ask', free: 'unknown' })];
    const inNorth = entries.map((entry) => ({ ...entry, areas: ['north'] }));
    const { groups } = list(inNorth, { must: ['free'] }, true);
    expect(groups.map(({ found }) => idsOf(found))).toEqual([['ask', 'site']]);
  });

  const divided = (...fields: Parameters<typeof makeEntry>[0][]) =>
    list(
      fields.map((each) => makeEntry(each)),
      {},
      true,
    ).groups.map(({ area, found }) => [area, ...idsOf(found)]);

  it('is divided by part, what may be near wherever she is first, and what nobody can place last', () => {
    expect(
      divided(
        { id: 'nowhere' },
        { id: 's', areas: ['south'] },
        { id: 'both', areas: ['north', 'south'] },
        { id: 'country', national: true },
        { id: 'n', areas: ['north'] },
      ),
    ).toEqual([
      ['several', 'both'],
      ['north', 'n'],
      ['south', 's'],
      ['national', 'country'],
      ['unknown', 'nowhere'],
    ]);
  });

  it('has lines before places; where she is known to be, places come first', () => {
    const house = makeEntry();
    expect([list([house], {}, true).isLinesFirst, list([house]).isLinesFirst]).toEqual([true, false]);
  });

  it('has lines first as well where of the places only names are known', () => {
    expect(list([makeEntry({ contactLevel: 3 })]).isLinesFirst).toBe(true);
  });
});

it('loses no service and invents none', () => {
  const entry = fc
    .record({
      id: fc.uuid(),
      areas: fc.subarray([...areas, 'islands']),
      national: fc.boolean(),
      fromAnywhere: fc.boolean(),
      contactLevel: fc.constantFrom(0, 1, 2, 3),
    })
    .map((fields) => makeEntry(fields));
  fc.assert(
    fc.property(fc.array(entry), fc.boolean(), (entries, isDivided) => {
      const known = entries.filter(({ areas: its }) => !its.includes('islands'));
      const { groups, briefs, lines, known: fits, ask } = list(known, {}, isDivided);
      const all = [...groups.flatMap(({ found }) => found), ...briefs, ...lines];
      expect(idsOf(all).sort()).toEqual(known.map(({ id }) => id).sort());
      expect(fits + ask).toBe(known.length);
    }),
  );
});
