import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, readPo, writePo } from '../../../../src/editing/translation/po-file.ts';
import { factsChanged } from '../../../../src/editing/translation/same-facts.ts';

/** Words on one line, in any script, with what PO must escape. */
const words = fc
  .array(fc.constantFrom('Åben', '"nat"', 'a\\b', '{{count}}', '<Phone of="x" />', 'ไทย', 'عربي', '#,', '%s', '🙂'), {
    minLength: 1,
  })
  .map((list) => list.join(' '));

describe('a PO file', () => {
  it('gives back every part as it was', () => {
    const part = fc.record({ danish: words, words: fc.option(words, { nil: '' }), isOpen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (list) => {
        const parts = list.map((each, index): Part => ({ ...each, place: `guides/x#${index}` }));
        const back = readPo(writePo({ language: 'pt-BR', parts }));
        // What has no words yet needs no mark that somebody must look at it.
        expect(back).toEqual({
          language: 'pt-BR',
          parts: parts.map((each) => ({ ...each, isOpen: each.isOpen && each.words !== '' })),
        });
      }),
    );
  });

  it('keeps the same Danish words at two places apart', () => {
    const parts = ['a', 'b'].map((place) => ({ place, danish: 'Læge', words: place, isOpen: false }));
    expect(readPo(writePo({ language: 'th', parts }))?.parts).toEqual(parts);
  });

  it('tells the translator what the words are for', () =>
    expect(
      writePo({ language: 'th', parts: [{ place: 'a', danish: 'b', words: '', isOpen: false, note: 'A button.' }] }),
    ).toContain('#. A button.\n'));

  it.each(['', 'not a file', '\0', 'msgid "a"\nmsgstr "b"\n'])('is not read from %j', (text) =>
    expect(readPo(text)).toBeUndefined(),
  );
});

describe('a translated sentence', () => {
  it.each([
    ['Det tager 2 uger.', 'It takes 3 weeks.', 'other numbers: 2 is missing, 3 is too much'],
    [
      'Ring <Phone of="a" />',
      'Call <Phone of="b" />',
      'other building blocks: <Phone of="a" /> is missing, <Phone of="b" /> is too much',
    ],
    ['Ring {{name}}', 'Call', 'other words the site fills in: {{name}} is missing'],
    [
      'Se [her](https://a.dk)',
      'See [here](https://b.dk)',
      'other links: ](https://a.dk) is missing, ](https://b.dk) is too much',
    ],
    ['Ring 112', 'Call', 'other numbers: 112 is missing'],
  ])('%s → %s is refused', (danish, own, why) => expect(factsChanged(danish, own)).toBe(why));

  it.each([
    ['Fra 1.500 kr. siden 2024', 'From 1,500 kroner since 2024'],
    ['Ring <Phone of="a" /> nu', 'โทร <Phone of="a" /> เดี๋ยวนี้'],
    ['kl. 18.30', 'الساعة ١٨:٣٠'],
    ['Sig: »Jeg har 2 børn.«', 'Say: <Danish>Jeg har 2 børn.</Danish> (“I have 2 children.”)'],
  ])('%s → %s is taken', (danish, own) => expect(factsChanged(danish, own)).toBeUndefined());

  it('may say the number in another plural form', () =>
    expect(factsChanged('én gang', '{{count}} раз', ['{{count}}'])).toBeUndefined());
});
