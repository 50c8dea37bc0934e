import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../../src/domain/finder/answers.ts';
import { fragmentOf, criteriaOf } from '../../../../src/domain/finder/link.ts';

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
    ['an endless fragment', `#n=x7k2qrt&${'a'.repeat(400)}`],
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
});
