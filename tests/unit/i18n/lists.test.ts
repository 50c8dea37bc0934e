import { describe, expect, it } from 'vitest';
import { listIn } from '../../../src/i18n/lists.ts';

describe('a list in words', () => {
  it.each([
    ['da', 'seng, bad og mad'],
    // British: no comma before the last "and".
    ['en', 'seng, bad and mad'],
  ])('in %s', (lang, words) => expect(listIn(['seng', 'bad', 'mad'], lang)).toBe(words));

  it('of one thing is that thing', () => expect(listIn(['seng'], 'da')).toBe('seng'));
});
