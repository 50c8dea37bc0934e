import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../src/domain/text/pick.ts';

const texts = { da: 'dansk', en: 'English', th: 'ไทย' };

describe('the language of a text', () => {
  it.each([
    ['is the reader’s where the text exists in it', 'th', ['en', 'da'], 'th', false],
    ['is the first of her chain where it does not', 'ar', ['en', 'da'], 'en', true],
    ['is the next of her chain where that is missing too', 'ar', ['ro', 'da'], 'da', true],
  ])('%s', (_, lang, chain, expected, isFallback) => {
    expect(pickText(texts, lang, chain)).toMatchObject({ lang: expected, isFallback });
  });

  it('is none where the text exists in no language of the chain', () => {
    expect(pickText({ da: 'dansk' }, 'ar', ['en'])).toBeUndefined();
  });

  it('does not fail over a text that is there but empty', () => {
    expect(pickText({ ar: '', da: 'dansk' }, 'ar', ['da'])).toEqual({ text: '', lang: 'ar', isFallback: false });
  });

  it('is never one outside the chain of the reader', () => {
    const tag = fc.constantFrom('da', 'en', 'ar', 'th', 'ro');
    fc.assert(
      fc.property(fc.dictionary(tag, fc.string()), tag, fc.array(tag), (all, lang, chain) => {
        const picked = pickText(all, lang, chain);
        if (picked === undefined) expect([lang, ...chain].some((next) => next in all)).toBe(false);
        else {
          expect([lang, ...chain]).toContain(picked.lang);
          expect(picked.text).toBe(all[picked.lang]);
          expect(picked.isFallback).toBe(picked.lang !== lang);
        }
      }),
    );
  });
});
