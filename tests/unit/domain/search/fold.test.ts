import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByWords, fold, foldPhrases, wordsOf } from '../../../../src/domain/search/fold.ts';

/** Ways to write the same words, by language. */
const same: readonly (readonly [why: string, ...ways: string[]])[] = [
  ['Danish without its letters', 'Nørrebro læge på gåden', 'noerrebro laege paa gaaden', 'norrebro lege pa gaden'],
  ['Romanian without marks', 'adăpost și mâncare țară', 'adapost si mancare tara'],
  ['Polish without marks', 'żółć łóżko', 'zolc lozko'],
  ['Hungarian without marks', 'szállás őrült', 'szallas orult'],
  ['Spanish and Portuguese without marks', 'médico niña não', 'medico nina nao'],
  ['French with and without its apostrophes', 'l’hôpital', "l'hopital"],
  ['Thai without tone marks', 'ที่นอนคืนนี้', 'ทีนอนคืนนี'],
  ['Arabic without hamza, with either ya and ta marbuta', 'الشرطة إقامة مستشفى', 'شرطه اقامه مستشفي'],
  ['Arabic with vowel signs', 'طَبِيب', 'طبيب'],
  ['signs that nobody sees, and letters of full width', 'ｌａｅｇｅ', 'læ\u00ADge', 'læ\u200Bge'],
  ['digits of other scripts', '٨٠٠٠ ۸۰۰۰ ๘๐๐๐', '8000 8000 8000'],
];

describe('words made comparable', () => {
  it.each(same)('%s', (_why, ...ways) => {
    expect(new Set(ways.map((way) => fold(way)))).toHaveLength(1);
  });

  it.each([
    ['Bulgarian', 'полиция помощ', 'politsiya pomosht', 'policija pomosht'],
    ['Bulgarian with the digits and letters that look alike', 'вашата чаша', 'wa6ata 4a6a', 'vashata chasha'],
    ['Bulgarian with q', 'язва', 'qzva', 'yazva'],
    ['Ukrainian', 'притулок лікар', 'prytulok likar', 'pritulok likar'],
    ['Russian', 'врач бесплатно', 'vrach besplatno', 'vrac besplatno'],
    ['Russian with its many letters', 'женщина хочу', 'zhenshchina khochu', 'zhenshina hochu'],
  ])('%s typed in Latin letters', (_language, ...ways) => {
    expect(new Set(ways.map((way) => fold(way, 'cyrillic')))).toHaveLength(1);
  });

  it('leaves numbers', () => {
    expect(fold('16 години 8000 4600', 'cyrillic')).toBe('16 hodini 8000 4600');
  });

  it('keeps words apart that are others', () => {
    expect(fold('læge')).not.toBe(fold('lage'));
    expect(fold('ที่นอน')).not.toBe(fold('ที่นั่ง'));
    expect(fold('طبيب')).not.toBe(fold('حبيب'));
  });

  it('does not change what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = fold(text);
        expect(once).toMatch(/^$|^\S+( \S+)*$/u);
        expect(fold(once).length).toBeLessThanOrEqual(once.length);
      }),
    );
  });
});

describe('ways to say a thing', () => {
  it('are looked for once each, as they are written', () => {
    expect(foldPhrases(['Læge', 'laege', '!', 'skyder mig'], 'plain')).toBe('lege|skyder mig');
    expect(foldPhrases(['ไม่มีที่นอน'], 'plain')).toBe(fold('ไม่มีที่นอน'));
  });
});

describe('a script without spaces', () => {
  const cut = cutByWords(new Set(['ทีนอน', 'คืนนี', 'หมอ']));

  it('is cut by known words, the fewest', () => {
    expect(wordsOf(fold('ที่นอนคืนนี้'), cut)).toEqual(['ทีนอน', 'คืนนี']);
  });

  it('keeps what no word covers as one run between them', () => {
    expect(wordsOf('หมอกขคคืนนี', cut)).toEqual(['หมอ', 'กขค', 'คืนนี']);
  });

  it('asks for another cut where it knows nothing', () => {
    expect(
      wordsOf(
        'กขคหมอ',
        cutByWords(new Set(['หมอ']), (run) => [...run]),
      ),
    ).toEqual(['ก', 'ข', 'ค', 'หมอ']);
  });

  it('leaves the words of other scripts alone', () => {
    expect(wordsOf('krisecenter หมอ 8000', cut)).toEqual(['krisecenter', 'หมอ', '8000']);
  });

  it('never loses a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กขคงหมอทีน'), maxLength: 30 }), (run) => {
        expect(wordsOf(run, cut).join('')).toBe(run);
      }),
    );
  });
});
