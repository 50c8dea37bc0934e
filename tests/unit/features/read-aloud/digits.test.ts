import { describe, expect, it } from 'vitest';
import { spellDigits } from '../../../../src/features/read-aloud/digits.ts';
import { readablePhone } from '../../../../src/domain/text/phone.ts';

describe('a number that is read', () => {
  it.each([
    ['+4570202550', '+4 5, 7 0, 2 0, 2 5, 5 0'],
    ['112', '1 1 2'],
    ['116111', '1 1 6, 1 1 1'],
    ['1888', '1 8 8 8'],
  ])('%s is said digit by digit, with a pause after each group', (number, said) => {
    expect(spellDigits(readablePhone(number))).toBe(said);
  });

  it.each(['Skolegade 8, 2. th.', 'Lev Uden Vold 1888', '8.30', '2026-11-22', 'Reden'])(
    'in "%s" it is said as it stands, since it is no phone number',
    (text) => expect(spellDigits(text)).toBe(text),
  );
});
