import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../src/domain/translation/fingerprint.ts';
import { sourceText, topWords } from '../../../../src/domain/translation/source-text.ts';

const text = (body: string, data: object = { summary: 'Et sted at sove.' }): string =>
  fingerprintOf(sourceText({ origin: 'original', ...data }, body));

describe('a fingerprint', () => {
  it('is never a number to YAML', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const print = fingerprintOf(words);
        expect(print).toMatch(/^[a-f][0-9a-f]{7}$/);
        expect(parse(`source: ${print}`)).toEqual({ source: print });
      }),
    );
  });

  it('does not depend on line breaks and gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,8}$/), { minLength: 1 }), (words) => {
        expect(fingerprintOf(` ${words.join('\n   ')}\n`)).toBe(fingerprintOf(words.join(' ')));
      }),
    );
  });
});

describe('the fingerprint of a text', () => {
  it.each([
    ['a line broken elsewhere', 'Du kan komme\nhele natten.', 'Du kan\nkomme hele natten.'],
    ['another sign for a list', '- te\n- mad', '* te\n* mad'],
    ['loose and tight lists', '- te\n- mad', '-   te\n\n-   mad'],
    ['another sign for emphasis', '_nu_ og **her**', '*nu* og __her__'],
    ['a wider table', '| a | b |\n| - | - |\n| 1 | 2 |', '| a   | b   |\n| --- | --- |\n| 1   | 2   |'],
    ['gaps in a building block', 'Ring <Phone of="x" />.', 'Ring <Phone\n  of="x"\n/>.'],
    ['empty lines', 'En.\n\nTo.', '\nEn.\n\n\n\nTo.\n\n'],
  ])('stays with %s', (_, before, after) => expect(text(after)).toBe(text(before)));

  it.each([
    ['a word', 'Du kan komme.', 'Du må komme.'],
    ['a negation', 'De siger det til politiet.', 'De siger det ikke til politiet.'],
    ['a number', 'Det tager 2 uger.', 'Det tager 3 uger.'],
    ['a building block', 'Ring <Phone of="x" />.', 'Ring <Phone of="y" />.'],
    ['a link', '[her](https://a.dk)', '[her](https://b.dk)'],
    ['the level of a heading', '## Nu', '### Nu'],
    ['a paragraph that became a list', 'te', '- te'],
    ['words in a building block on one line', '<Danish>Jeg vil ud</Danish>', '<Danish>Jeg vil ind</Danish>'],
  ])('changes with %s', (_, before, after) => expect(text(after)).not.toBe(text(before)));

  it('changes with the words on top, and with none of what a text says of itself', () => {
    expect(text('x', { summary: 'Et andet sted.' })).not.toBe(text('x'));
    expect(text('x', { summary: 'Et sted at sove.', statements: { a: { claim: 'Gratis.' } } })).not.toBe(text('x'));
    expect(text('x', { summary: 'Et sted at sove.', reviewedBy: 'nurse', reviewedOn: '2026-11-22' })).toBe(text('x'));
  });

  it('is that of what is kept of it', () => {
    const kept = sourceText({ summary: 'Et sted.' }, '## Nu\n\n- te\n- mad');
    expect(kept).toBe('summary: Et sted.\n\n## Nu\n- te\n- mad\n');
    expect(fingerprintOf(kept)).toBe(text('## Nu\n\n* te\n* mad', { summary: 'Et sted.' }));
  });

  it('exists for a text that cannot be read', () => expect(text('<Phone')).toMatch(/^[a-f]/));
});

it('names the words on top by their place', () => {
  const data = { title: 'Ud', origin: 'original', statements: { b: { claim: 'B', ask: 'C' } } };
  expect(topWords(data).map(({ place }) => place)).toEqual(['statements.b.ask', 'statements.b.claim', 'title']);
});
