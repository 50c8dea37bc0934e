import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchServices, reasonsFor } from '../../../../src/domain/finder/match.ts';
import { makeCandidate } from '../../../builders/candidate.ts';

const fits = (fields: Parameters<typeof makeCandidate>[0], wishes: Parameters<typeof matchServices>[1]): boolean =>
  matchServices([makeCandidate(fields)], wishes).length > 0;

describe('a place', () => {
  it.each([
    ['fits who asks for nothing', {}, {}, true],
    ['fits who asks for a need it meets', { needs: ['sleep', 'food'] }, { need: 'food' }, true],
    ['does not fit who asks for another need', { needs: ['sleep'] }, { need: 'food' }, false],
    ['fits who is in its part of the country', { areas: ['north'] }, { area: 'north' }, true],
    ['does not fit who is elsewhere', { areas: ['north'] }, { area: 'south' }, false],
    ['of the whole country fits everywhere', { areas: ['north'], national: true }, { area: 'south' }, true],
    ['of which nobody knows where it is stays in', { areas: [] }, { area: 'south' }, true],
    ['fits whose language is spoken', { languages: ['th'] }, { language: 'th' }, true],
    ['stays in where nobody knows the languages', {}, { language: 'th' }, true],
    ['stays in where an interpreter can come', { languages: ['da'], interpreter: 'yes' }, { language: 'th' }, true],
    ['stays in where nobody knows about interpreters', { languages: ['da'] }, { language: 'th' }, true],
    [
      'falls out where nobody speaks it or interprets',
      { languages: ['da'], interpreter: 'no' },
      { language: 'th' },
      false,
    ],
    ['fits who asks to ring only', { remote: true }, { must: ['remote'] }, true],
    ['does not fit who asks to ring only, if one must come', { remote: false }, { must: ['remote'] }, false],
  ] as [string, Parameters<typeof fits>[0], Parameters<typeof fits>[1], boolean][])(
    '%s',
    (_, fields, wishes, expected) => {
      expect(fits(fields, wishes)).toBe(expected);
    },
  );

  it.each([
    ['yes', true],
    ['unknown', true],
    ['no', false],
  ] as const)('that answers "%s" to a wish stays in: %s', (men, stays) => {
    expect(fits({ men }, { must: ['men'] })).toBe(stays);
  });
});

describe('the reasons', () => {
  it('are one for each wish, in the order of the wishes', () => {
    const candidate = makeCandidate({ needs: ['food'], areas: ['north'], free: 'yes' });
    const wishes = { need: 'food', area: 'north', language: 'th', must: ['free', 'noName'] as const };
    expect(reasonsFor(candidate, wishes)).toEqual([
      { wish: 'need', answer: 'yes' },
      { wish: 'area', answer: 'yes' },
      { wish: 'language', answer: 'unknown' },
      { wish: 'free', answer: 'yes' },
      { wish: 'noName', answer: 'unknown' },
    ]);
  });

  it('never hold a no for a place that is shown', () => {
    const answer = fc.constantFrom('yes', 'no', 'unknown' as const);
    const must = fc.subarray(['men', 'free', 'noName'] as const);
    fc.assert(
      fc.property(answer, answer, answer, must, (men, free, noName, wanted) => {
        const candidate = makeCandidate({ men, free, noName });
        const [match] = matchServices([candidate], { must: wanted });
        expect(match !== undefined).toBe(wanted.every((wish) => candidate[wish] !== 'no'));
      }),
    );
  });
});
