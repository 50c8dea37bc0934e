import { describe, expect, it } from 'vitest';
import { publishSources } from '../../../../src/domain/service/sources.ts';
import { makeCheck, makeConditions, makeContact, makeLocation, makeService } from '../../../builders/service.ts';

const checksOf = (service: ReturnType<typeof makeService>) => publishSources(service, () => false);
const sourcesOf = (service: ReturnType<typeof makeService>, wanted: string) =>
  checksOf(service)
    .find(({ group }) => group === wanted)
    ?.checks.map(({ source }) => source);

describe('the list of sources', () => {
  it('always has the same ten groups in the same order', () => {
    expect(checksOf(makeService()).map(({ group }) => group)).toEqual([
      'contacts',
      'place',
      'hours',
      'area',
      'audience',
      'needs',
      'conditions',
      'languages',
      'referral',
      'status',
    ]);
  });

  it('keeps a group of which nothing is known, without a source', () => {
    expect(sourcesOf(makeService({ conditions: 'unknown' }), 'conditions')).toEqual([]);
  });

  it.each(['unknown', 'none'] as const)('has no source for contacts that are "%s"', (contacts) => {
    expect(sourcesOf(makeService({ contacts }), 'contacts')).toEqual([]);
  });

  it('names the source of the group first and then those of single fields', () => {
    const conditions = makeConditions({
      check: makeCheck({ source: 'group' }),
      checks: { cost: makeCheck({ source: 'own' }) },
    });
    expect(sourcesOf(makeService({ conditions }), 'conditions')).toEqual(['group', 'own']);
  });

  it('names a source once, however many numbers come from it', () => {
    const check = makeCheck({ source: 'poster' });
    const contacts = [makeContact({ check }), makeContact({ value: '+46313900601', check })];
    expect(sourcesOf(makeService({ contacts }), 'contacts')).toEqual(['poster']);
  });

  it('names a source twice where it was read on two days', () => {
    const places = [
      makeLocation({ check: makeCheck({ source: 'poster', on: '2025' }) }),
      makeLocation({ check: makeCheck({ source: 'poster', on: '2026' }) }),
    ];
    expect(sourcesOf(makeService({ places }), 'place')).toEqual(['poster', 'poster']);
  });

  it('loses no evidence where two numbers come from the same source', () => {
    const check = (evidence: string[]) => makeCheck({ source: 'poster', evidence });
    const contacts = [
      makeContact({ check: check(['a list', 'a call']) }),
      makeContact({ value: '+46313900601', check: check(['a call', 'a leaflet']) }),
    ];
    const [found] = checksOf(makeService({ contacts }));
    expect(found?.checks.map(({ evidence }) => evidence)).toEqual([['a list', 'a call', 'a leaflet']]);
  });
});
