import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notIn, numbersIn, numbersInMdx } from '../../../../src/domain/translation/numbers.ts';

describe('the numbers in a text', () => {
  it.each([
    ['Fra 1.500 kr. kl. 18.30', ['1500', '18', '30']],
    ['From 1,500 kroner at 18:30', ['1500', '18', '30']],
    ['De la 1 500 de coroane', ['1500']],
    ['Siden 2024 300 kroner', ['2024', '300']],
    ['٢٠٢٤ و ١٨', ['2024', '18']],
    ['ปี ๒๐๒๔', ['2024']],
    ['two hours', []],
    ['kl. 07', ['7']],
    ['serviceloven § 10, 12 og 101', ['10', '12', '101']],
  ])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers));

  it('are the same however their thousands are grouped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 99_999_999 }),
        fc.constantFrom('.', ',', ' ', '\u00A0', '\u202F'),
        (number, sign) => {
          const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, sign);
          expect(numbersIn(`x ${grouped} y`)).toEqual([String(number)]);
        },
      ),
    );
  });
});

it('counts how often a number is one too many', () => {
  expect(notIn(['18', '18', '2'], ['18'])).toEqual(['18', '2']);
  expect(notIn(['18'], ['18', '2'])).toEqual([]);
});

it.each([
  ['Say <Danish>paragraf 10 og 12</Danish> (sections 10 and 12).', ['10', '12']],
  ['Say <Danish>paragraf 10 og 12</Danish> (those of the law).', ['10', '12']],
  ['Say <Danish>paragraf 10</Danish> (section 12).', ['12', '10']],
  ['Twice 10 is 10, said <Danish>10</Danish>.', ['10', '10']],
  ['<Place id="lev-uden-vold-1888" /> [here](https://example.org/2024) 3', ['3']],
])('counts a number to say in Danish once beside its meaning: %s', (words, numbers) =>
  expect(numbersInMdx(words)).toEqual(numbers),
);
