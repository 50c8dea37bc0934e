import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notIn, numbersIn } from '../../../../src/domain/translation/numbers.ts';

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
