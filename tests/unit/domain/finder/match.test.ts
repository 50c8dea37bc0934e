import { describe, expect, it } from 'vitest';
import { reasonsFor, type Criteria } from '../../../../src/domain/finder/match.ts';
import { makeFinderService } from '../../../builders/finder-service.ts';

const fits = (fields: Parameters<typeof makeFinderService>[0], criteria: Criteria): boolean =>
  reasonsFor(makeFinderService(fields), criteria).every(({ answer }) => answer !== 'no');

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
    (_, fields, criteria, expected) => {
      expect(fits(fields, criteria)).toBe(expected);
    },
  );

  it.each([
    ['yes', true],
    ['unknown', true],
    ['no', false],
  ] as const)('that answers "%s" to a criterion stays in: %s', (men, stays) => {
    expect(fits({ men }, { must: ['men'] })).toBe(stays);
  });
});

describe('the reasons', () => {
  it('are one for each criterion, in the order of the criteria', () => {
    const service = makeFinderService({ needs: ['food'], areas: ['north'], free: 'yes' });
    const criteria = { need: 'food', area: 'north', language: 'th', must: ['free', 'noName'] as const };
    expect(reasonsFor(service, criteria)).toEqual([
      { criterion: 'need', answer: 'yes' },
      { criterion: 'area', answer: 'yes' },
      { criterion: 'language', answer: 'unknown' },
      { criterion: 'free', answer: 'yes' },
      { criterion: 'noName', answer: 'unknown' },
    ]);
  });
});
