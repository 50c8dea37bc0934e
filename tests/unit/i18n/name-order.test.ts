import { describe, expect, it } from 'vitest';
import { alphabetOf } from '../../../src/i18n/name-order.ts';

describe('the letter a word is looked up under', () => {
  it.each([
    ['da', 'Aabenraa', 'Å'],
    ['da', 'Ærø', 'Æ'],
    ['da', 'Aalborg', 'Å'],
    ['en', 'Aalborg', 'A'],
    ['fr', 'écoute', 'E'],
    ['es', 'ñandú', 'Ñ'],
    ['hu', 'csend', 'Cs'],
    ['hu', 'család', 'Cs'],
    ['hu', 'cukor', 'C'],
    ['pl', 'łóżko', 'Ł'],
    ['ro', 'școală', 'Ș'],
    ['uk', 'їжа', 'Ї'],
    ['ru', 'ёлка', 'Е'],
    ['th', 'เอกสาร', 'อ'],
    ['th', 'แพทย์', 'พ'],
    ['ar', 'أوراق', 'ا'],
    ['da', '“Natcafé”', 'N'],
    ['da', '1888', '#'],
    ['da', '', '#'],
  ])('in %s, %s: %s', (lang, word, letter) => expect(alphabetOf(lang).letterOf(word)).toBe(letter));
});

describe('the order of words', () => {
  it.each([
    ['da', ['Vejle', 'Aarhus', 'Ørum', 'Ærø', 'Assens'], ['Assens', 'Vejle', 'Ærø', 'Ørum', 'Aarhus']],
    ['hu', ['csend', 'cukor', 'dal'], ['cukor', 'csend', 'dal']],
    // Her own letters first, the Danish names after them.
    ['th', ['Reden', 'แพทย์', 'กิน'], ['กิน', 'แพทย์', 'Reden']],
    ['ar', ['Reden', 'نوم', 'أوراق'], ['أوراق', 'نوم', 'Reden']],
  ])('in %s', (lang, words, sorted) => expect([...words].sort(alphabetOf(lang).compare)).toEqual(sorted));
});
