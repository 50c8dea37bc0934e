import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../../../src/domain/finder/link.ts';
import { fold } from '../../../../src/domain/search/fold.ts';
import { finderAddress } from '../../../../src/domain/search/results.ts';
import { understand } from '../../../../src/domain/search/understand.ts';
import { danishPlaces, danishWords } from '../../../builders/search-words.ts';

const lookup = {
  words: danishWords,
  known: new Set(danishWords.lexicon.split(' ').map((word) => fold(word))),
};
const read = (query: string) => understand(query, [lookup], danishPlaces);
const chips = (query: string): string[] => read(query).chips.map(({ is, id }) => `${is} ${id}`);

describe('a query without spaces', () => {
  const thai = {
    ...danishWords,
    language: 'th',
  };

  it('for a doctor without papers is one for a doctor', () => {
    const words = {
      ...thai,
      needs: [
        { id: 'law', label: 'เอกสาร', code: 'lll', phrases: 'เอกสาร|ไมมเอกสาร' },
        { id: 'doctor', label: 'หมอ', code: 'ddd', phrases: 'หมอ' },
      ],
      criteria: [{ id: 'noPapers' as const, label: 'ไม่ต้องมีเอกสาร', phrases: 'ไมมเอกสาร' }],
    };
    const said = understand('หมอ ไมมเอกสาร', [{ words, known: new Set(['หมอ', 'เอกสาร', 'ไมม']) }], danishPlaces);
    expect(said.chips.map(({ is, id }) => `${is} ${id}`)).toEqual(['need doctor', 'must noPapers']);
  });
});

describe('a query', () => {
  it.each([
    ['læge uden navn kolding', ['need doctor', 'town kolding', 'must noName']],
    ['thai doktor free', ['need doctor', 'language th', 'must free']],
    ['LAEGE, gratis! 8000', ['need doctor', 'town aarhus', 'must free']],
    ['smidt ud fra mit værelse i odense', ['need sleep', 'town odense']],
    ['seng fyn', ['need sleep', 'area fyn']],
    // Of three parts of the country the finder takes none.
    ['seng jylland', ['need sleep']],
    ['lægen', ['need doctor']],
    ['lægge kølding', ['need doctor', 'town kolding']],
    ['kondomet er sprunget', ['need doctor']],
    ['taler ikke dan', ['must interpreter']],
    ['dan', []],
    ['jeg taler ikke dansk', ['must interpreter']],
    ['copenhagen', ['town koebenhavn']],
    ['หมอภาษาไทย', ['language th']],
    ['xyz', []],
    ['', []],
  ])('%s: names choices of the finder', (query, found) => {
    expect(chips(query)).toEqual(found);
  });

  it('leads to the finder with exactly these choices', () => {
    const known = {
      needs: { doctor: 'ddd' },
      areas: {},
      languages: ['th'],
      isTown: () => true,
    };
    const address = finderAddress(read('thai læge uden navn gratis kolding').chips);
    expect(address).toMatch(/^find\/#/);
    expect(criteriaOf(address.slice('find/'.length), known)).toEqual({
      need: 'doctor',
      language: 'th',
      town: 'kolding',
      must: ['noName', 'free'],
    });
    expect(finderAddress([])).toBe('find/');
  });

  it.each([
    ['han har en kniv', 'now'],
    ['min mand slår mig', 'close-violence'],
    // On a Danish page, in English, in Thai within a sentence, in Cyrillic and in Cyrillic typed in Latin letters.
    ['he hits me', 'close-violence'],
    ['เขาจะฆ่าฉัน', 'now'],
    ['меня бьёт муж', 'close-violence'],
    ['menya byot muzh', 'close-violence'],
    // Danger to life first.
    ['he hits me he will kill me', 'now'],
    ['læge', undefined],
    ['slår til', undefined],
  ])('%s: speaks of danger: %s', (query, subject) => {
    expect(read(query).danger?.subject).toBe(subject);
  });

  it('guesses danger only from words that the page does not know, and from enough letters', () => {
    const dangers = { plain: { now: 'pistol|har kniv' }, cyrillic: { now: 'pistolet' } };
    const dangerOf = (query: string, ...known: readonly string[]): string | undefined =>
      understand(query, [{ words: danishWords, known: new Set(known) }], undefined, dangers).danger?.subject;
    expect(dangerOf('pistil')).toBe('now');
    expect(dangerOf('pistil', 'pistil')).toBeUndefined();
    // Known as Danish reads it, also where it is read as Cyrillic typed in Latin letters.
    expect(dangerOf('pystolat')).toBe('now');
    expect(dangerOf('pystolat', 'pystolat')).toBeUndefined();
    expect(dangerOf('pisto')).toBe('now');
    expect(dangerOf('pist')).toBeUndefined();
    expect(dangerOf('har knive')).toBe('now');
  });

  it('names what is meant directly, more strongly the more it says', () => {
    const { direct } = read('kondom');
    expect([...direct.keys()]).toEqual(['g/body/']);
  });

  it('takes no word for a town that the site knows, or that is small', () => {
    // "Seden" is a town.
    expect(chips('reden')).toEqual([]);
    expect(chips('jeg er i')).toEqual([]);
  });

  it('marks the words that are understood, and those that say nothing', () => {
    expect(read('jeg har brug for læge').tokens).toEqual([
      { word: 'jeg', isUsed: false, isIgnored: true },
      { word: 'har', isUsed: false, isIgnored: true },
      { word: 'brug', isUsed: false, isIgnored: false },
      { word: 'for', isUsed: false, isIgnored: false },
      { word: 'lege', isUsed: true, isIgnored: false },
    ]);
  });

  it('says what was mistyped', () => {
    expect([...read('natherbrg').mended]).toEqual([['natherbrg', 'natherberg']]);
  });

  it('reads no small word of her language as one of another, save what is written there letter by letter', () => {
    const plain = { ...danishWords, needs: [], languages: [], direct: [], criteria: [] };
    const criterion = { id: 'doesNotReport', label: 'Does not report', phrases: '' };
    const portuguese = { ...plain, language: 'pt-BR', ignore: 'a no o', lexicon: '', criteria: [criterion] };
    const english = { ...plain, language: 'en', criteria: [{ ...criterion, phrases: 'no police' }] };
    const chipsOf = (query: string): string[] =>
      understand(query, [{ words: portuguese }, { words: english }]).chips.map(({ id }) => id);
    expect(chipsOf('a policia veio no apartamento')).toEqual([]);
    expect(chipsOf('no police')).toEqual(['doesNotReport']);
  });

  it('in a script without spaces is found as it is written, its words in any order only where a space parts them', () => {
    const needs = [
      { id: 'sleep', label: '', code: 's', phrases: 'ไมมที' },
      { id: 'doctor', label: '', code: 'd', phrases: 'ยึด พาส' },
    ];
    const thai = { ...danishWords, language: 'th', needs, criteria: [], languages: [], direct: [], ignore: '' };
    const cut = (run: string): string[] => run.match(/ไม|มที|ยึด|พาส|./gu) ?? [];
    const needsOf = (query: string): readonly string[] => understand(query, [{ words: thai, cut }]).needs;
    expect(needsOf('ไมมทีพาส')).toEqual(['sleep']);
    expect(needsOf('มทีไม')).toEqual([]);
    expect(needsOf('พาสของฉันโดนยึด')).toEqual(['doctor']);
    expect(understand('ไมมทีพาส', [{ words: thai, cut }]).tokens.map(({ isUsed }) => isUsed)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(read(text).chips.length).toBeLessThan(20);
      }),
      { numRuns: 300 },
    );
    expect(read('læge '.repeat(10_000)).tokens.length).toBeLessThan(100);
  });
});
