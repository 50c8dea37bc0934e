import { expect, it } from 'vitest';
import { withSoftHyphens } from '../../../src/i18n/soft-hyphens.ts';

it.each([
  ['Где переночевать', 'Где пере-но-че-вать'],
  ['Де переночувати', 'Де пере-но-чу-вати'],
  ['С кем поговорить', 'С кем поговорить'],
  ['Документы и права', 'Документы и права'],
  ['เหนือ (Nordsjælland, Sjælland)', 'เหนือ (Nord-sjælland, Sjælland)'],
  ['Syd- og Sønderjylland', 'Syd- og Sønderjylland'],
  // Two consonants, a soft sign and й stay together; left alone are short words and other scripts.
  ['возьмите родительский', 'возьмите роди-тельский'],
  ['Nogen slår eller truer mig', 'Nogen slår eller truer mig'],
])('%s may be divided as %s', (text, divided) => {
  expect(withSoftHyphens(text).replaceAll('\u00AD', '-')).toBe(divided);
});
