import { expect, it } from 'vitest';
import { withSoftHyphens } from '../../../src/i18n/soft-hyphens.ts';

it.each([
  ['Где переночевать', 'Где пере-но-че-вать'],
  ['Де переночувати', 'Де пере-но-чу-вати'],
  ['С кем поговорить', 'С кем пого-во-рить'],
  ['Документы и права', 'Доку-менты и права'],
  ['Syd- og Sønderjylland, Nordsjælland, Sjælland', 'Syd- og Sønder-jylland, Nord-sjælland, Sjælland'],
  // Two consonants, a soft sign and й stay together; left alone are short words and other scripts.
  ['возьмите родительский', 'возьмите роди-тельский'],
  ['Nogen slår eller truer mig', 'Nogen slår eller truer mig'],
])('%s may be divided as %s', (text, divided) => {
  expect(withSoftHyphens(text).replaceAll('\u00AD', '-')).toBe(divided);
});
