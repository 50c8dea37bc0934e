import { describe, expect, it } from 'vitest';
import { utterancesOf, type Run } from '../../../../src/features/read-aloud/utterances.ts';

const run = (text: string, lang = 'en', isFixed = false): Run => ({ text, lang, isFixed });
const sentence = {
  lang: 'en',
  runs: [run('Ring '), run('Rådhuset', 'da', true), run(', '), run('+45 33 60', 'en', true), run('. They answer.')],
};
const voices =
  (...langs: string[]) =>
  (lang: string) =>
    langs.includes(lang);

describe('a name in another language', () => {
  it('is said by a voice of that language where the phone has one', () => {
    expect(utterancesOf(sentence, voices('en', 'da'))).toEqual([
      { text: 'Ring', lang: 'en' },
      { text: 'Rådhuset', lang: 'da' },
      { text: ', +4 5, 3 3, 6 0.', lang: 'en' },
      { text: 'They answer.', lang: 'en' },
    ]);
  });

  it('is said by the voice of the sentence where there is none, without a break', () => {
    expect(utterancesOf(sentence, voices('en'))).toEqual([
      { text: 'Ring Rådhuset, +4 5, 3 3, 6 0.', lang: 'en' },
      { text: 'They answer.', lang: 'en' },
    ]);
  });
});

describe('a paragraph in another language', () => {
  const paragraph = { lang: 'da', runs: [run('Jeg vil gerne have en tolk.', 'da', true)] };

  it('is said by a voice of that language', () => {
    expect(utterancesOf(paragraph, voices('th', 'da'))).toEqual([{ text: 'Jeg vil gerne have en tolk.', lang: 'da' }]);
  });

  it('is passed over where there is none: in the sounds of another language it would teach a wrong sentence', () => {
    expect(utterancesOf(paragraph, voices('th'))).toEqual([]);
  });
});

describe('numbers', () => {
  it('are spelled only where the page marks them; others are part of the sentence', () => {
    const runs = [run('Open 12 hours. '), run('112', 'en', true)];
    expect(utterancesOf({ lang: 'en', runs }, voices('en')).map(({ text }) => text)).toEqual(['Open 12 hours. 1 1 2']);
  });
});
