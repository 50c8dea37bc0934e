import { describe, expect, it } from 'vitest';
import { factsByAge, totalByAge } from '../../../src/lib/release/facts-by-age.ts';
import { hardTexts, nearlyHardTexts } from '../../../src/lib/release/hard-texts.ts';
import { buildDay } from '../../builders/days.ts';
import { makeKnownService, makeReleaseContent } from '../../builders/release.ts';
import { makeCheck, makeConditions, makeService } from '../../builders/service.ts';

describe('facts by age', () => {
  const counts = (service: ReturnType<typeof makeService>) =>
    Object.fromEntries(
      factsByAge(makeReleaseContent({ services: [{ id: 'a', facts: service }] }), buildDay).map((row) => [
        row.subject,
        row.counts,
      ]),
    );

  it('counts each fact once, by what it is about', () => {
    const conditions = makeConditions({
      name: 'needed',
      cost: 'free',
      check: makeCheck({ on: '2019', how: 'article' }),
    });
    expect(counts(makeKnownService({ conditions }))['conditions']).toEqual({
      fresh: 0,
      ageing: 0,
      old: 2,
      unchecked: 0,
      unknown: 6,
      asked: 0,
    });
  });

  it('tells what was asked and could not be said from what nobody has asked', () => {
    const found = counts(makeKnownService({ conditions: makeConditions({}), audience: 'unknown' }));
    expect(found['conditions']).toMatchObject({ asked: 8, unknown: 0 });
    expect(found['audience']).toMatchObject({ asked: 0, unknown: 7 });
  });

  it('adds up to all facts there are', () => {
    const services = [
      { id: 'a', facts: makeKnownService() },
      { id: 'b', facts: makeService() },
    ];
    const rows = factsByAge(makeReleaseContent({ services }), buildDay);
    const numbers = rows.flatMap((row) => Object.values(row.counts));
    const total = totalByAge(rows);
    expect(Object.values(total).reduce((sum, number) => sum + number)).toBe(
      numbers.reduce((sum, number) => sum + number),
    );
    expect(total.unknown).toBe(rows.reduce((sum, row) => sum + row.counts.unknown, 0));
    expect(total.unknown).toBeGreaterThan(0);
  });

  it('leaves closed services out', () => {
    expect(counts(makeService({ status: { is: 'closed', check: makeCheck() } }))).toEqual({});
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
