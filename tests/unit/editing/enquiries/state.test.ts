import { describe, expect, it } from 'vitest';
import { countByState, factStates } from '../../../../src/editing/enquiries/facts-by-age.ts';
import { hardTexts, nearlyHardTexts } from '../../../../src/editing/enquiries/hard-texts.ts';
import { buildDay } from '../../../builders/days.ts';
import { makeKnownService, makeRecords } from '../../../builders/records.ts';
import { makeCheck, makeConditions, makeService } from '../../../builders/service.ts';

describe('facts by age', () => {
  const counts = (...services: ReturnType<typeof makeService>[]) =>
    countByState(
      makeRecords({ services: services.map((facts, index) => ({ id: `place-${index}`, facts })) }),
      buildDay,
    );

  it('are counted once each', () => {
    const check = makeCheck({ on: '2019', how: 'article' });
    const { fresh, ...others } = counts(
      makeKnownService({ conditions: makeConditions({ name: 'needed', cost: 'free', check }) }),
    );
    expect(others).toEqual({ ageing: 0, old: 2, unchecked: 0, unknown: 6, asked: 0 });
    expect(fresh).toBe(counts(makeKnownService()).fresh - 8);
  });

  it('tell what was asked and could not be said from what nobody has asked', () => {
    const service = makeKnownService({ conditions: makeConditions({}), audience: 'unknown' });
    expect(counts(service)).toMatchObject({ asked: 8, unknown: 7 });
  });

  it('of several services add up', () => {
    const [known, unknown] = [makeKnownService(), makeService()];
    const both = counts(known, unknown);
    for (const state of factStates) expect(both[state]).toBe(counts(known)[state] + counts(unknown)[state]);
    expect(both.unknown).toBeGreaterThan(0);
  });

  it('leave closed services out', () => {
    const closed = makeService({ status: { is: 'closed', check: makeCheck() } });
    expect(Object.values(counts(closed)).every((number) => number === 0)).toBe(true);
  });
});

describe('hard texts', () => {
  const text = { kind: 'service', id: 'a', language: 'da', audience: 'reader' } as const;
  const hard = 'Medarbejderne tilbyder fortrolige rådgivningssamtaler.';

  it('are those above the wanted reading difficulty, the hardest first', () => {
    const found = hardTexts([
      { ...text, id: 'easy', body: 'Du kan spise og sove her.' },
      { ...text, id: 'hard', body: `${hard} Du kan spise og sove her. Du kan tage et bad.` },
      { ...text, id: 'hardest', body: hard },
    ]);
    expect(found.map(({ id, wanted }) => [id, wanted])).toEqual([
      ['hardest', 30],
      ['hard', 30],
    ]);
    expect(found[0]?.ease.lix).toBe(104);
  });

  it('may be harder for professionals, and are not measured in other languages', () => {
    const body = 'Kommunen giver hjælp til personer, der ønsker hjælp. De skal kunne ringe uden at sige, hvem de er.';
    expect(hardTexts([{ ...text, audience: 'professional', body }])).toEqual([]);
    expect(hardTexts([{ ...text, language: 'hu', body: hard }])).toEqual([]);
  });

  it.each([
    [31, 'hard'],
    [30, 'near'],
    [28, 'near'],
    [27, 'easy'],
  ])('for readers: LIX %i is %s', (lix, expected) => {
    // One sentence of so many short words: LIX is their number.
    const texts = [{ ...text, body: `${Array(lix).fill('du').join(' ')}.` }];
    const found = hardTexts(texts).length > 0 ? 'hard' : nearlyHardTexts(texts).length > 0 ? 'near' : 'easy';
    expect(found).toBe(expected);
  });
});
