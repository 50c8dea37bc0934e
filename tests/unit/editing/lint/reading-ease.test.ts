import { describe, expect, it } from 'vitest';
import { readingEaseOf, sentencesOf, wordsOfText } from '../../../../src/domain/readability/lix.ts';
import { readingRules } from '../../../../src/i18n/languages.ts';

describe('reading difficulty (LIX)', () => {
  it('is words per sentence plus the percentage of words with more than six letters', () => {
    // 8 words in 2 sentences, 1 of them long: 8 / 2 + 100 * 1 / 8 = 16.5
    expect(readingEaseOf(['Du kan spise gratis. Huset har vaskemaskine, senge.'], readingRules('da'))).toEqual({
      words: 8,
      sentences: 2,
      medianSentence: 4,
      longestSentence: 4,
      lix: 17,
    });
  });

  it('is not given for Thai, where letters do not tell the length of a word', () => {
    const ease = readingEaseOf(['มีคนฟังคุณ คุณพูดได้'], readingRules('th'));
    expect(ease.lix).toBeUndefined();
    expect(ease.sentences).toBe(2);
    expect(ease.words).toBeGreaterThan(3);
  });

  it('is not given for Arabic or for an empty text', () => {
    expect(readingEaseOf(['يمكنك النوم هنا.'], readingRules('ar')).lix).toBeUndefined();
    expect(readingEaseOf([], readingRules('da'))).toEqual({
      words: 0,
      sentences: 0,
      medianSentence: 0,
      longestSentence: 0,
    });
  });
});

describe('words and sentences', () => {
  it('counts a word with a hyphen or apostrophe as one', () => {
    expect(wordsOfText('Send en e-mail, don’t wait.', 'en')).toEqual(['Send', 'en', 'e-mail', 'don’t', 'wait']);
  });

  it('ends a sentence at a full stop, question mark or exclamation mark', () => {
    expect(sentencesOf('Kom ind. Vil du sove? Ja!', readingRules('da'))).toEqual(['Kom ind.', 'Vil du sove?', 'Ja!']);
  });

  it('does not end a sentence inside a time or a short form followed by a small letter', () => {
    expect(sentencesOf('Vi åbner kl. 9.30 om dagen, f.eks. mandag.', readingRules('da'))).toHaveLength(1);
  });
});
