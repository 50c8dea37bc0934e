import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../../src/domain/finder/answers.ts';
import { asksFor, criteriaOf, fragmentOf, mendedFragment } from '../../../../src/domain/finder/link.ts';

const towns = ['kolding', 'aeroeskoebing'];
const known = {
  needs: { sleep: 'bcdfghj', doctor: 'x7k2qrt' },
  areas: { fyn: 'vwxz234', nord: 'kmnpqrs' },
  languages: ['da', 'th'],
  isTown: (name: string) => towns.includes(name),
};

describe('a link to a list', () => {
  it('brings back the filters it was made from', () => {
    const criteria = fc.record(
      {
        need: fc.constantFrom(...Object.keys(known.needs)),
        area: fc.constantFrom(...Object.keys(known.areas)),
        language: fc.constantFrom(...known.languages),
        town: fc.constantFrom(...towns),
        must: fc.uniqueArray(fc.constantFrom(...questions), { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(criteria, (wanted) => {
        expect(criteriaOf(`#${fragmentOf(wanted, known)}`, known)).toEqual(wanted);
      }),
    );
  });

  it('says nothing of the topic in its address', () => {
    expect(fragmentOf({ need: 'doctor', must: ['noName', 'doesNotReport'] }, known)).toBe('n=x7k2qrt&m=7.9');
  });

  it.each([
    ['a need that does not exist', '#n=bcdfghk'],
    ['words where a code is wanted', '#n=<script>&m=x.y'],
    ['a town that does not exist', '#t=atlantis'],
    ['a language nobody speaks here', '#l=xx'],
    ['an endless fragment', `#n=x7k2qrt&${'a'.repeat(2000)}`],
  ])('leaves out %s', (_what, fragment) => {
    expect(criteriaOf(fragment, known)).toEqual({});
  });

  it('never breaks, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 320 }), (fragment) => {
        expect(() => criteriaOf(fragment, known)).not.toThrow();
      }),
    );
  });

  const wanted = { need: 'doctor', area: 'fyn', language: 'th', town: 'kolding', must: ['noName', 'doesNotReport'] };
  const link = 'n=x7k2qrt&a=vwxz234&l=th&t=kolding&m=7.9';

  it.each([
    ['a bracket behind it', `#${link})`],
    ['a comma behind it', `#${link},`],
    ['a quotation mark behind it', `#${link}"`],
    ['a sign of a quoted mail behind it', `#${link}>`],
    ['a space behind it', `#${link} `],
    ['an encoded space behind it', `#${link}%20`],
    ['a full stop behind it', `#${link}.`],
    ['quotation marks of a phone around it', `#${link}”`],
    ['a name of a campaign behind it', `#${link}?utm_source=chat&utm_medium=x`],
    ['a number of a click behind it', `#${link}&fbclid=IwAR0${'x'.repeat(300)}`],
    ['&amp; for &', `#${link.replaceAll('&', '&amp;')}`],
    ['&#38; for &', `#${link.replaceAll('&', '&#38;')}`],
    ['%3D for =', `#${link.replaceAll('=', '%3D')}`],
    ['%26 for &', `#${link.replaceAll('&', '%26')}`],
    ['everything encoded', `#${encodeURIComponent(link)}`],
    ['everything encoded twice', `#${encodeURIComponent(encodeURIComponent(link))}`],
    ['the = of a mail', `#${link.replaceAll('=', '=3D')}`],
    ['a space before it', `# ${link}`],
    ['a space within it', `#${link.replace('&', ' &')}`],
    ['the sign of a visit without history before it', `#-da.find&${link})`],
    ['the same, encoded', `#-da.find${encodeURIComponent(`&${link}`)}`],
  ])('survives %s', (_what, fragment) => {
    expect(asksFor(fragment)).toBe(true);
    expect(criteriaOf(fragment, known)).toEqual(wanted);
  });

  it('survives whatever sign that no value has stands behind it, followed by anything', () => {
    const sign = fc.constantFrom(...')]}>,;:!?"\'«»“”…*_|\\ \n\u200b');
    const rest = fc.string({ unit: fc.constantFrom(...'abc )>,.utm_/:-'), maxLength: 30 });
    const written = fc.constantFrom(
      (text: string) => text,
      encodeURIComponent,
      (text: string) => text.replaceAll('&', '&amp;'),
      (text: string) => text.replaceAll('=', '%3d'),
    );
    fc.assert(
      fc.property(sign, rest, written, (first, more, write) => {
        expect(criteriaOf(`#${write(link)}${first}${more}`, known)).toEqual(wanted);
      }),
    );
  });

  it.each(['', '#', '#-', '#-da.find.x7k2qrt', '#main', '#non=1', '#a'])('is not there in %j', (fragment) => {
    expect(asksFor(fragment)).toBe(false);
  });

  it('leaves the sign of a visit without history as it was', () => {
    expect(mendedFragment('#-da.find%26n%3Dx7k2qrt')).toBe('#-da.find&n=x7k2qrt');
  });
});
