import { describe, expect, it } from 'vitest';
import { languageName, languageNameIn } from '../../../src/i18n/language-names.ts';

describe('the name of a language', () => {
  it.each([
    ['th', 'da', 'thai'],
    ['en', 'da', 'engelsk'],
    ['th', 'th', 'ไทย'],
    ['ro', 'ro', 'română'],
    ['ro', 'en', 'Romanian'],
  ])('inside a sentence: %s in %s', (tag, lang, name) => {
    expect(languageNameIn(tag, lang)).toBe(name);
  });

  it('that stands alone begins with a capital', () => {
    expect(['ro', 'da', 'ar'].map(languageName)).toEqual(['Română', 'Dansk', 'العربية']);
  });
});
