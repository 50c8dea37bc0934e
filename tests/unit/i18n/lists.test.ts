import { describe, expect, it } from 'vitest';
import { eitherIn, listIn } from '../../../src/i18n/lists.ts';

describe('a list in words', () => {
  it.each([
    ['da', 'seng, bad og mad'],
    // British: no comma before the last "and".
    ['en', 'seng, bad and mad'],
  ])('in %s', (lang, words) => expect(listIn(['seng', 'bad', 'mad'], lang)).toBe(words));

  it('of one thing is that thing', () => expect(listIn(['seng'], 'da')).toBe('seng'));

  it.each([
    ['da', 'seng, bad eller mad'],
    ['en', 'seng, bad or mad'],
  ])('of which each is meant, in %s', (lang, words) => expect(eitherIn(['seng', 'bad', 'mad'], lang)).toBe(words));
});
