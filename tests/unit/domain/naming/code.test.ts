import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../../src/domain/naming/code.ts';

describe('the code in the address of a place', () => {
  it.each([
    ['reden-aarhus', 'c5md9z2'],
    ['need:sleep', 'r2tvvrd'],
    ['area:fyn', '4xk63s9'],
    ['guide:way-out', 'kqpv2fv'],
  ])('of "%s" never changes, since somebody may have written it down', (id, code) => {
    expect(codeOf(id)).toBe(code);
  });

  it('has seven letters or digits, no vowel and nothing that is misread or misheard', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(codeOf(id)).toMatch(/^[bcdfghjkmnpqrstvwxz2-9]{7}$/);
      }),
    );
  });

  it('is the same each time it is made', () => {
    fc.assert(fc.property(fc.string(), (id) => codeOf(id) === codeOf(id)));
  });

  it('is another for another place', () => {
    const codes = Array.from({ length: 500 }, (_, index) => codeOf(`place-${index}`));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
