import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/domain/finder/finder-service.ts';
import type { Criteria } from '../../../../src/domain/finder/match.ts';
import { orderMatches, type OrderFacts } from '../../../../src/domain/finder/order.ts';
import { compareNames } from '../../../../src/i18n/name-order.ts';
import { makeMatch } from '../../../builders/finder-service.ts';

const sameReach: OrderFacts = { contactLevel: () => 0, compareNames };
const names = (matches: ReturnType<typeof makeMatch>[], facts = sameReach, criteria: Criteria = {}) =>
  orderMatches(matches, facts, criteria).map(({ service }) => service.name);

describe('in a list', () => {
  const a = (fields: object = {}, answers: Answer[] = []) => makeMatch({ id: 'a', name: 'Anker', ...fields }, answers);
  const b = (fields: object = {}, answers: Answer[] = []) => makeMatch({ id: 'b', name: 'Bus', ...fields }, answers);

  it.each([
    ['a confirmed place comes before one that perhaps is gone', [a({ confirmed: false }), b()]],
    ['a place that said yes comes before one that nobody asked', [a({}, ['unknown']), b({}, ['yes'])]],
    ['a confirmed place comes first even if nobody asked it', [a({ confirmed: false }, ['yes']), b({}, ['unknown'])]],
  ])('%s', (_, matches) => {
    expect(names(matches)).toEqual(['Bus', 'Anker']);
  });

  it('a place whose main help is what is asked for comes before one that also does it', () => {
    expect(names([a({ needs: ['sleep', 'food'] }), b({ needs: ['food'] })], sameReach, { need: 'food' })).toEqual([
      'Bus',
      'Anker',
    ]);
  });

  it.each([
    ['the trafficked', { only: 'trafficked' }, {}, ['Bus', 'Anker']],
    ['the trafficked, where that was chosen', { only: 'trafficked' }, { must: ['trafficked'] }, ['Anker', 'Bus']],
    ['those under 18', { only: 'under18', needs: ['young', 'food'] }, { need: 'food' }, ['Bus', 'Anker']],
    ['those under 18, where that was chosen', { only: 'under18' }, { must: ['under18'] }, ['Anker', 'Bus']],
    ['those under 18, in their own list', { only: 'under18', needs: ['young'] }, { need: 'young' }, ['Anker', 'Bus']],
    ['parents, which nobody can choose', { only: 'parents' }, { need: 'food' }, ['Bus', 'Anker']],
  ] as const)('what is only for %s', (_, fields, criteria, order) => {
    expect(names([a(fields), b()], sameReach, criteria)).toEqual(order);
  });

  it('what helps with a small part of the need comes after what also helps', () => {
    const narrow = a({ needs: ['food'], narrow: true });
    expect(names([narrow, b({ needs: ['sleep', 'food'] })], sameReach, { need: 'food' })).toEqual(['Bus', 'Anker']);
    expect(names([narrow, b({ needs: ['sleep', 'food'] })])).toEqual(['Anker', 'Bus']);
  });

  it.each([
    ['elsewhere that takes people from the whole country comes after one that is there', {}, ['Bus', 'Anker']],
    ['rung from anywhere is no further away than one that is there', { fromAnywhere: true }, ['Anker', 'Bus']],
  ])('a place %s', (_, fields, order) => {
    const elsewhere = a({ areas: ['nord'], national: true, ...fields });
    expect(names([elsewhere, b({ areas: ['fyn'] })], sameReach, { area: 'fyn' })).toEqual(order);
  });

  it('a place that may turn her away comes last', () => {
    const forWomen = a({ mayTurnAway: ['men'] }, ['unknown']);
    expect(names([forWomen, b({}, ['unknown'])], sameReach, { must: ['men'] })).toEqual(['Bus', 'Anker']);
    expect(names([forWomen, b({}, ['unknown'])], sameReach, { must: ['trans'] })).toEqual(['Anker', 'Bus']);
  });

  it('the main help counts only where something was asked for', () => {
    expect(names([a({ needs: ['sleep', 'food'] }), b({ needs: ['food'] })])).toEqual(['Anker', 'Bus']);
  });

  it('a place that can be rung comes before one that cannot', () => {
    expect(names([a(), b()], { ...sameReach, contactLevel: (id) => (id === 'b' ? 0 : 2) })).toEqual(['Bus', 'Anker']);
  });

  it('a near place comes before a far one of which more is known', () => {
    const near = { ...sameReach, nearRank: (id: string) => (id === 'b' ? 0 : 2) };
    expect(names([a({}, ['yes']), b({}, ['unknown'])], near)).toEqual(['Bus', 'Anker']);
  });

  it('an open place comes before a closed one', () => {
    expect(names([a(), b()], { ...sameReach, openRank: (id) => (id === 'b' ? 0 : 1) })).toEqual(['Bus', 'Anker']);
  });

  it('a near place comes before a far one, and one of unknown distance last', () => {
    const distances: Record<string, number> = { b: 3, c: 1 };
    const far = { ...sameReach, distance: (id: string) => distances[id] };
    expect(names([a(), b(), makeMatch({ id: 'c', name: 'Cirkel' })], far)).toEqual(['Cirkel', 'Bus', 'Anker']);
  });

  it('equal services stand in Danish alphabetical order', () => {
    const matches = ['Ål', 'Zebra', 'Ærø', 'Øland', 'Anker'].map((name) => makeMatch({ id: name, name }));
    expect(names(matches)).toEqual(['Anker', 'Zebra', 'Ærø', 'Øland', 'Ål']);
  });
});

describe('ordering', () => {
  const answer = fc.constantFrom<Answer>('yes', 'unknown', 'no');
  const match = fc
    .record({
      id: fc.string(),
      name: fc.string(),
      confirmed: fc.boolean(),
      answers: fc.array(answer, { maxLength: 3 }),
    })
    .map(({ answers, ...fields }) => makeMatch(fields, answers));

  it('loses no place and invents none', () => {
    fc.assert(
      fc.property(fc.array(match), (matches) => {
        const ordered = orderMatches(matches, { ...sameReach, contactLevel: (id) => id.length % 3 });
        expect(ordered).toHaveLength(matches.length);
        expect(new Set(ordered)).toEqual(new Set(matches));
      }),
    );
  });

  it('never puts a place that perhaps is gone before a confirmed one', () => {
    fc.assert(
      fc.property(fc.array(match), (matches) => {
        const confirmed = orderMatches(matches, sameReach).map(({ service }) => service.confirmed);
        expect(confirmed).toEqual([...confirmed].sort((x, y) => Number(y) - Number(x)));
      }),
    );
  });

  it('does not change the list it was given', () => {
    const given = [makeMatch({ name: 'Bus' }), makeMatch({ name: 'Anker' })];
    orderMatches(given, sameReach);
    expect(given.map(({ service }) => service.name)).toEqual(['Bus', 'Anker']);
  });
});
