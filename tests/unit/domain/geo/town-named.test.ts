import { describe, expect, it } from 'vitest';
import { townNamed } from '../../../../src/domain/geo/town-named.ts';
import { towns } from './denmark.ts';

describe('the town of an address', () => {
  it.each([
    ['Aarhus', undefined, 'Aarhus'],
    ['Århus C', undefined, 'Aarhus'],
    ['København NV', 'København', 'København'],
    ['København Ø', undefined, 'København'],
    ['Frederiksberg C', 'Frederiksberg', 'Frederiksberg'],
    ['Nykøbing F.', undefined, 'Nykøbing Falster'],
    ['Nykøbing Sj.', undefined, 'Nykøbing Sjælland'],
    ['Nykøbing M', undefined, 'Nykøbing Mors'],
    ['Atlantis', undefined, undefined],
    ['', undefined, undefined],
  ])('%j in %j is %j', (name, municipality, expected) => {
    expect(townNamed(name, municipality, towns)?.name).toBe(expected);
  });

  it('is the one in the municipality, else the largest', () => {
    expect(townNamed('Viby', 'Roskilde', towns)?.municipality).toBe('Roskilde');
    expect(townNamed('Viby J', 'Aarhus', towns)?.municipality).toBe('Aarhus');
    expect(townNamed('Frederiksberg', undefined, towns)?.municipality).toBe('Frederiksberg');
  });
});
