import { describe, expect, it } from 'vitest';
import { audienceAnswers } from '../../../../src/domain/service/audience.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeAudience, makeCheck } from '../../../builders/service.ts';

const answersOf = (fields?: Parameters<typeof makeAudience>[0]) =>
  audienceAnswers(makePublished(fields ? { audience: makeAudience(fields) } : {}));

describe('whom a place receives', () => {
  it('is one answer, always in the same order', () => {
    const { rows, unknown } = answersOf({
      trafficked: 'only',
      stay: 'lawful',
      ageFrom: 18,
      trans: 'no',
      men: 'no',
      women: 'yes',
    });
    expect(rows.map(({ label, answers }) => [label, ...answers.map(({ key }) => key)])).toEqual([
      [
        'audience.heading',
        'audience.women.yes',
        'audience.men.no',
        'audience.trans.no',
        'audience.ageFrom',
        'audience.stay.lawful',
        'audience.trafficked.only',
      ],
    ]);
    expect(unknown).toEqual([]);
  });

  it.each([
    [18, 'none', { key: 'audience.ageFrom', values: { from: 18 } }],
    [18, 'unknown', { key: 'audience.ageFrom', values: { from: 18 } }],
    [15, 29, { key: 'audience.ageFromTo', values: { from: 15, to: 29 } }],
    ['unknown', 29, { key: 'audience.ageTo', values: { to: 29 } }],
    [0, 'none', { key: 'audience.ageFrom', values: { from: 0 } }],
  ] as const)('says ages from %s to %s', (ageFrom, ageTo, expected) => {
    expect(answersOf({ ageFrom, ageTo }).rows[0]?.answers[0]).toMatchObject(expected);
  });

  it('is one question where nothing is known', () => {
    expect(answersOf()).toEqual({ rows: [], unknown: ['ask.audience'], notConfirmed: [] });
    expect(answersOf({})).toEqual({ rows: [], unknown: ['ask.audience'], notConfirmed: [] });
  });

  it('names what is not known beside what is', () => {
    expect(answersOf({ women: 'yes' }).unknown).toEqual([
      'ask.men',
      'ask.trans',
      'ask.age',
      'ask.stay',
      'ask.trafficked',
    ]);
  });

  it('has no age that nobody has checked', () => {
    const ageFrom = { ageFrom: 18, check: null };
    expect(answersOf(ageFrom).rows).toEqual([]);
    expect(answersOf({ ageFrom: 18, check: makeCheck() }).rows).toHaveLength(1);
  });

  it('parts what is not confirmed from what nobody knows', () => {
    const check = makeCheck({ on: '2020', how: 'article' });
    expect(answersOf({ women: 'yes', ageTo: 29, check })).toEqual({
      rows: [],
      unknown: ['ask.men', 'ask.trans', 'ask.stay', 'ask.trafficked'],
      notConfirmed: ['ask.women', 'ask.age'],
    });
    const all = { women: 'yes', men: 'no', trans: 'no', ageFrom: 18, stay: 'any', trafficked: 'only' } as const;
    expect(answersOf({ ...all, check })).toEqual({ rows: [], unknown: [], notConfirmed: ['ask.audience'] });
  });
});
