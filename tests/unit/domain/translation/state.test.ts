import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf, type TranslationUnits } from '../../../../src/domain/translation/progress.ts';
import { type Made, translationState } from '../../../../src/domain/translation/state.ts';

describe('the state of a translation', () => {
  it.each([
    [undefined, 'missing'],
    [{ origin: 'original' }, 'current'],
    [{ origin: 'human', source: 'a0000001' }, 'current'],
    [{ origin: 'human', source: 'a0000001', reviewedBy: 'nurse' }, 'reviewed'],
    [{ origin: 'machine', source: 'a0000001' }, 'machine'],
    [{ origin: 'machine-reviewed', source: 'a0000001' }, 'reviewed'],
    [{ origin: 'human', source: 'a0000002' }, 'outdated'],
    [{ origin: 'machine', source: 'a0000002' }, 'outdated'],
    [{ origin: 'human' }, 'outdated'],
  ] as const)('%j is %s', (made, state) => expect(translationState(made, 'a0000001')).toBe(state));

  it('is not outdated where there is no Danish', () =>
    expect(translationState({ origin: 'human', source: 'a0000001' }, undefined)).toBe('current'));
});

describe('the progress of a language', () => {
  const th = { tag: 'th', role: 'translation' } as const;
  const made = (source: string): Made => ({ origin: 'machine', source });
  const units: TranslationUnits = {
    strings: [
      { unit: 'exit', original: 'a0000001', made: { th: made('a0000001') } },
      { unit: 'phraseCard.wait', original: 'a0000002', made: { th: made('a0000001') } },
      { unit: 'say.danger.1', original: 'a0000003', made: {} },
      { unit: 'editor.heading', original: 'a0000004', made: {} },
      { unit: 'pro.heading', original: 'a0000004', made: {} },
    ],
    texts: [
      { kind: 'service', id: 'a', audience: 'reader', original: 'a0000005', made: { th: made('a0000005') } },
      { kind: 'guide', id: 'b', audience: 'professional', original: 'a0000006', made: {} },
    ],
  };

  it('counts by part, without what is for editors and professionals', () => {
    const { parts, all, isPartial } = progressOf(units, th);
    expect(parts.strings).toEqual({ total: 1, missing: 0, outdated: 0, machine: 1, reviewed: 0, current: 0 });
    expect(parts.cards).toMatchObject({ total: 1, outdated: 1 });
    expect(parts.phoneScript).toMatchObject({ total: 1, missing: 1 });
    expect([parts.services.machine, parts.guides.total]).toEqual([1, 0]);
    expect([all, isPartial]).toEqual([
      { total: 4, missing: 1, outdated: 1, machine: 2, reviewed: 0, current: 0 },
      true,
    ]);
  });

  it('counts them in a language that texts are written in', () =>
    expect(progressOf(units, { tag: 'en', role: 'original' }).all).toMatchObject({ total: 7, missing: 7 }));

  it('puts each unit into one state', () => {
    const source = fc.constantFrom('a0000001', 'a0000002');
    const any = fc.record(
      {
        origin: fc.constantFrom('original', 'human', 'machine', 'machine-reviewed'),
        source,
        reviewedBy: fc.constant('nurse'),
      },
      { requiredKeys: ['origin'] },
    ) as fc.Arbitrary<Made>;
    fc.assert(
      fc.property(fc.array(fc.option(any, { nil: undefined })), (list) => {
        const strings = list.map((each, index) => ({
          unit: `u${index}`,
          original: 'a0000001',
          made: each === undefined ? {} : { th: each },
        }));
        const { total, ...states } = progressOf({ strings, texts: [] }, th).all;
        expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(total).toBe(list.length);
      }),
    );
  });
});
