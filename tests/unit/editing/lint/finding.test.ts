import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../../src/editing/reader/read-content.ts';
import { lintContent } from '../../../../src/editing/lint/content/run.ts';
import { nearestWord } from '../../../../src/domain/text/nearest-word.ts';
import { parseProse } from '../../../../src/domain/readability/prose.ts';
import { correctedPhone } from '../../../../src/editing/lint/content/rules/contacts.ts';
import { lawSectionsIn } from '../../../../src/editing/lint/content/rules/law-sections.ts';
import { phonesIn } from '../../../../src/editing/lint/phones.ts';
import { streetsIn } from '../../../../src/editing/lint/streets.ts';
import { contactPattern, foundWords } from '../../../../src/editing/lint/word-lists.ts';
import { parseYamlText } from '../../../../src/editing/reader/yaml-text.ts';
import { filesOfCase, today } from './broken-content.ts';

const valuesOf = (found: readonly { value: string }[]): string[] => found.map(({ value }) => value);

describe('streets with a house number in a text', () => {
  it.each([
    ['Kom til Åboulevard 38 i aften.', ['Åboulevard 38']],
    ['Havnegade 12 A, 1. sal', ['Havnegade 12 A']],
    ['at Gl. Kongevej 3 in Copenhagen', ['Gl. Kongevej 3']],
    ['på Store Torv 4 og Ny Gade 7B', ['Store Torv 4', 'Ny Gade 7B']],
  ])('%s is found', (text, found) => expect(valuesOf(streetsIn(text))).toEqual(found));

  it.each([
    'Du er på vej 2 gange om ugen.',
    'I Søndergade er der åbent.',
    'Vej 1: ring. Vej 2: skriv.',
    'Vesterbro 24 timer i døgnet.',
    'Gadejuristen 2021',
    'Efter Vejledning 9449 af 29. juni 2020.',
  ])('%s holds none', (text) => expect(streetsIn(text)).toEqual([]));
});

describe('phone numbers in a text', () => {
  it.each([
    ['Ring 70 20 25 50 nu.', ['70 20 25 50']],
    ['Ring +45 70202550.', ['+45 70202550']],
    ['Ring 7020-2550.', ['7020-2550']],
    ['Ring 112 eller 116 111.', ['112', '116 111']],
    ['Lægen: 1813. Krise: 1888.', ['1813', '1888']],
    ['+46 8 123 456', ['+46 8 123 456']],
  ])('%s is found', (text, found) => expect(valuesOf(phonesIn(text))).toEqual(found));

  it.each([
    'Det tager 30 dage, eller 120 dage.',
    'Siden 2019 har 112 personer spurgt.',
    'Fra 2018-2023 og i 2024/25.',
    'Åbent 09.00-16.00 og 08:30-10:00.',
    'Efter § 114 i loven nr. 1089.',
    'Den 22.11.2026 eller 2026-11-22.',
    'Det koster 10.000.000 kr. eller 114 kr.',
    'Du er over 18 år.',
  ])('%s is no phone number', (text) => expect(phonesIn(text)).toEqual([]));
});

describe('a phone number in a file', () => {
  it.each([
    ['70 20 25 50', '+4570202550'],
    ['+45 70 20 25 50', '+4570202550'],
    ['0045 70202550', '+4570202550'],
    ['116 111', '116111'],
    ['112', '112'],
    ['1888', '1888'],
  ])('%s is corrected to %s', (typed, corrected) => expect(correctedPhone(typed)).toBe(corrected));

  it.each(['12', '7020255', 'ring os', '2000', '+45702025501'])('%s cannot be rung', (typed) =>
    expect(correctedPhone(typed)).toBeUndefined(),
  );
});

describe('a blocked number or address', () => {
  it.each([
    '33914810',
    '33 91 48 10',
    '+45 33 91 48 10',
    '+4533914810',
    '0045 3391 4810',
    '33-91-48-10',
    '33.91.48.10',
    'tel:+4533914810',
  ])('is found as %s', (text) => {
    expect(contactPattern('33 91 48 10').test(text)).toBe(true);
  });

  it.each(['133914810', '339148101', '33 91 48 11'])('is not found in %s', (text) =>
    expect(contactPattern('33 91 48 10').test(text)).toBe(false),
  );

  it('is found whatever the capitals and spaces of the street', () => {
    expect(contactPattern('Hemmelig Vej 6').test('på HEMMELIG  vej 6, 1. sal')).toBe(true);
    expect(contactPattern('Hemmelig Vej 6').test('Hemmelig Vej 60')).toBe(false);
  });
});

describe('a listed word', () => {
  it('is found at the beginning of longer words only when it ends in a star', () => {
    expect(foundWords('Politiet', ['politi*'], 'da')).toEqual([{ entry: 'politi*', found: 'Politiet', index: 0 }]);
    expect(foundWords('Politiet', ['politi'], 'da')).toEqual([]);
    expect(foundWords('Natpoliti', ['politi*'], 'da')).toEqual([]);
  });

  it('keeps letters with accents apart', () => expect(foundWords('På høring', ['horing'], 'da')).toEqual([]));

  it('is found inside Thai, which has no spaces', () =>
    expect(foundWords('ไปหาตำรวจนะ', ['ตำรวจ'], 'th')).toHaveLength(1));

  it.each([
    ['Det er ulovligt.', ['ul*'], ['ul*']],
    ['Det er ul.', ['ul'], ['ul']],
    ['Det er ulovligt.', ['ul'], []],
    ['en sexarbejder', ['sex*', 'en'], ['sex*', 'en']],
    ['hos 100 %\nanonym rådgivning', ['100 % anonym'], ['100 % anonym']],
    ['hos 100 % anonymt', ['100 % anonym'], []],
    ['en sexmisbruger eller misbruger', ['misbruger'], ['misbruger']],
    ['eller “offer”', ['“offer”'], ['“offer”']],
    ['af nogen 😀offer', ['offer'], ['offer']],
    ['offeret og offer', ['offer'], ['offer']],
  ])('in "%s" the entries %j give %j', (text, entries, found) =>
    expect(foundWords(text, entries, 'da').map(({ entry }) => entry)).toEqual(found),
  );

  it('is quoted as it was written, at its first place', () => {
    const text = 'Seksmisbruger… en MIS­BRUGER, en misbruger';
    const [hit] = foundWords(text, ['misbruger'], 'da');
    expect([hit?.found, hit?.index]).toEqual(['MISBRUGER', text.indexOf('MIS')]);
  });
});

describe('the nearest known word', () => {
  it.each([
    ['adress', 'address'],
    ['opne', 'open'],
    ['xyz', ''],
  ])('to %s is "%s"', (word, near) => expect(nearestWord(word, ['address', 'open', 'telephone'])).toBe(near));
});

describe('lines', () => {
  it('of two values with the same name are told once, and the first counts', () => {
    const { faults, lineOf } = parseYamlText('list:\n  - a: 1\n    b: 2\n    a: 3\n');
    expect(faults.map(({ line, name }) => [line, name])).toEqual([[4, 'twice']]);
    expect(['a', 'b'].map((key) => lineOf(['list', 0, key]))).toEqual([2, 3]);
  });

  it('of values in YAML are those of the file', () => {
    const { lineOf, sourceOf } = parseYamlText('# hi\na: 1\nb:\n  - c: +45\n');
    expect(lineOf(['b', 0, 'c'])).toBe(4);
    expect(lineOf(['b', 0, 'missing'])).toBe(4);
    expect(sourceOf(['b', 0, 'c'])).toBe('+45');
  });

  it('of paragraphs and list items in a text are those of the file', () => {
    const { blocks } = parseProse('\n\nEt.\n\n## To\n\n- tre\n\n<Section is="x">\nFire.\n</Section>\n');
    expect(blocks.map(({ kind, line, text, inside }) => [kind, line, text, inside])).toEqual([
      ['paragraph', 3, 'Et.', undefined],
      ['heading', 5, 'To', undefined],
      ['item', 7, 'tre', undefined],
      ['paragraph', 10, 'Fire.', 'Section'],
    ]);
  });
});

describe('Danish words to say aloud', () => {
  it('are not the author’s own words, in a sentence or as a paragraph', () => {
    const { blocks } = parseProse(
      'Say <Danish>tolk</Danish> twice.\n\n<Danish>\n\nJeg vil have en tolk.\n\n</Danish>\n',
    );
    expect(blocks.map(({ text, own }) => [text, own])).toEqual([
      ['Say tolk twice.', 'Say twice.'],
      ['Jeg vil have en tolk.', ''],
    ]);
  });

  it('are not the author’s own words on a line of their own', () => {
    const { blocks } = parseProse('<Danish>Jeg vil have en tolk.</Danish>\n');
    expect(blocks.map(({ own }) => own).join('')).toBe('');
  });
});

describe('sections of laws', () => {
  it.each([
    ['Efter § 10 og §§ 82 a-b, 101 og 101 a', ['10', '82', '101', '101']],
    ['serviceloven, paragraf 10', ['10']],
    ['Section 262 a, or sections 133 and 135', ['262', '133', '135']],
    ['§109-110', ['109', '110']],
    ['Afsnit 3, 30 dage, 2 afsnit og intersection 4', []],
  ])('in "%s"', (text, numbers) => expect(valuesOf(lawSectionsIn(text))).toEqual(numbers));
});

describe('garbled files', () => {
  const garbled = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '---\n',
          'name: ',
          '- ',
          '{',
          '[',
          '"',
          '&a ',
          '*a ',
          '<Phone of="',
          '</Section>',
          '<',
          '>',
          '{x',
          '}',
          '\t',
          '\n',
          '  ',
          ': ',
          '|\n',
          '!!x ',
          '<<: ',
          'unknown',
          '112',
          'ø',
          '#',
          '%',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );
  const places = [
    'services/harbour-house/facts.yml',
    'services/harbour-house/text.da.mdx',
    'site.yml',
    'locales.yml',
    'vocabulary.yml',
    'blocklist.yml',
    'phrase-cards.yml',
    'i18n/da.yml',
    'guides/first-steps/guide.yml',
    'pages/phone/page.yml',
  ];

  it('never break the check', () => {
    const base = filesOfCase('base');
    fc.assert(
      fc.property(garbled, fc.constantFrom(...places), (text, path) => {
        const files = [...base.filter((file) => file.path !== path), { path, bytes: new TextEncoder().encode(text) }];
        const { content, problems } = contentFromFiles(files);
        const found = lintContent(content, { today }, problems);
        expect(found.filter(({ name }) => name === 'rule-failed')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of bytes that are no text never break the check', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.constantFrom(...places), (bytes, path) => {
        expect(() => contentFromFiles([{ path, bytes }])).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
