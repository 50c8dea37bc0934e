import { describe, expect, it } from 'vitest';
import { pronunciationKey, sentenceKeys } from '../../../../src/domain/text/phone-sentences.ts';

describe('the sentences of a number', () => {
  it('are counted from one', () => {
    expect(sentenceKeys('danger', 3)).toEqual(['say.danger.1', 'say.danger.2', 'say.danger.3']);
    expect(sentenceKeys('foreign', 0)).toEqual([]);
  });

  it('have their sounds beside them', () => {
    expect(pronunciationKey('say.danger.1')).toBe('say.danger.1.pronunciation');
  });
});
