import { describe, expect, it } from 'vitest';
import { passedOn } from '../../../../src/domain/service/passed-on.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeAudience, makeCheck, makeConditions } from '../../../builders/service.ts';

type Conditions = Parameters<typeof makeConditions>[0];

const told = (fields: Conditions = {}, isAuthority = false) =>
  passedOn(makePublished({ conditions: makeConditions(fields) }), isAuthority);

/** A place only for people who may be trafficked. */
const forTrafficked = (fields: Conditions = {}) =>
  passedOn(
    makePublished({ conditions: makeConditions(fields), audience: makeAudience({ trafficked: 'only' }) }),
    false,
  );

const everybody = ['passedOn.to.police', 'passedOn.to.immigration', 'passedOn.to.municipality'];

describe('what a service passes on', () => {
  it('for certain is a warning, those who are told gathered in one sentence', () => {
    expect(told({ municipality: 'yes', police: 'yes', immigration: 'no' })).toMatchObject({
      warnings: [{ key: 'passedOn.yes', to: ['passedOn.to.police', 'passedOn.to.municipality'] }],
      promises: [{ key: 'passedOn.no', to: ['passedOn.to.immigration'], isEither: true }],
      missing: [],
    });
  });

  it('about children is a warning too', () => {
    expect(told({ municipality: 'if-under-18' }).warnings).toEqual([
      { key: 'passedOn.if-under-18', to: ['passedOn.to.municipality'] },
    ]);
  });

  it('only with consent is a promise, each sort in its own sentence', () => {
    const { warnings, promises } = told({ police: 'with-consent', immigration: 'with-consent', municipality: 'no' });
    expect(warnings).toEqual([]);
    expect(promises).toEqual([
      { key: 'passedOn.no', to: ['passedOn.to.municipality'], isEither: true },
      { key: 'passedOn.with-consent', to: ['passedOn.to.police', 'passedOn.to.immigration'] },
    ]);
  });

  it.each([
    ['nobody knows of any', {}, [{ key: 'ask.reportsTo', why: 'unknown' }]],
    [
      'is known of one',
      { police: 'no' },
      [
        { key: 'ask.immigration', why: 'unknown' },
        { key: 'ask.municipality', why: 'unknown' },
      ],
    ],
  ] as const)('is asked about where it %s', (_, fields, missing) => {
    expect(told(fields)).toMatchObject({ warnings: [], missing });
  });

  it('is feared of an authority of which nobody knows it', () => {
    expect(told({}, true)).toMatchObject({ warnings: [{ key: 'passedOn.authority', to: everybody }], missing: [] });
    expect(told({ police: 'no', immigration: 'no' }, true).warnings).toEqual([
      { key: 'passedOn.authority', to: ['passedOn.to.municipality'] },
    ]);
    expect(told({ police: 'no', immigration: 'no', municipality: 'no' }, true).warnings).toEqual([]);
  });

  it('is feared where only people come who may be trafficked', () => {
    expect(forTrafficked()).toMatchObject({ warnings: [{ key: 'passedOn.feared', to: everybody }], missing: [] });
  });

  it('once, and is too old and weakly founded, is not confirmed and no warning', () => {
    const check = makeCheck({ on: daysAgo(731), how: 'article' });
    expect(told({ police: 'yes', check })).toMatchObject({
      warnings: [],
      missing: [
        { key: 'ask.police', why: 'too-old' },
        { key: 'ask.immigration', why: 'unknown' },
        { key: 'ask.municipality', why: 'unknown' },
      ],
    });
    expect(told({ police: 'no', immigration: 'no', municipality: 'no', check }).missing).toEqual([
      { key: 'ask.reportsTo', why: 'too-old' },
    ]);
  });

  it('says how old it is', () => {
    const check = makeCheck({ on: daysAgo(400) });
    expect(told({ police: 'no', check }).known).toEqual([{ age: 'ageing', on: check.on }]);
  });
});
