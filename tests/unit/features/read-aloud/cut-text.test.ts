import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../src/features/read-aloud/cut-text.ts';

describe('a text that is read', () => {
  it.each([
    ['Ring 112. Sig, hvor du er.', ['Ring 112.', 'Sig, hvor du er.']],
    ['Kom kl. 9 eller ring. Ja? Nej!', ['Kom kl. 9 eller ring.', 'Ja?', 'Nej!']],
    ['Sig: »Det vil jeg ikke.« Så går de videre.', ['Sig: »Det vil jeg ikke.«', 'Så går de videre.']],
    ['هل تحتاج إلى مساعدة؟ اتصل بنا. نحن هنا.', ['هل تحتاج إلى مساعدة؟', 'اتصل بنا.', 'نحن هنا.']],
    ['  To \n linjer ', ['To linjer']],
    [' , ', []],
    ['', []],
  ])('"%s" is cut into its sentences', (text, sentences) => expect(cutText(text)).toEqual(sentences));

  it('is cut at a comma where a sentence is long', () => {
    const long = `${'et ord '.repeat(12)}her, ${'og et til '.repeat(8)}slut.`;
    const [first = '', ...others] = cutText(long);
    expect(first.endsWith('her,')).toBe(true);
    expect(others.length).toBeGreaterThan(0);
  });

  it('is cut between the phrases of a language without full stops', () => {
    const phrase = 'คุณขอความช่วยเหลือได้ทีละขั้น';
    const parts = cutText(Array.from({ length: 9 }, () => phrase).join(' '));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.split(' ').every((each) => each === phrase))).toBe(true);
  });

  it('keeps every word whole and in its place, in pieces of a few seconds', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,12}[.,:;!?]?$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const parts = cutText(words.join(' '));
        expect(parts.join(' ')).toBe(words.join(' '));
        expect(Math.max(0, ...parts.map(({ length }) => length))).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('that is one endless word is left whole', () => {
    const word = 'a'.repeat(300);
    expect(cutText(word)).toEqual([word]);
    expect(cutText(`${word} b`)).toEqual([word, 'b']);
  });
});
