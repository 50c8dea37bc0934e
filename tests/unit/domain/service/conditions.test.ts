import { describe, expect, it } from 'vitest';
import { conditionAnswers } from '../../../../src/domain/service/conditions.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeConditions } from '../../../builders/service.ts';

const answersOf = (fields?: Parameters<typeof makeConditions>[0]) =>
  conditionAnswers(makePublished(fields ? { conditions: makeConditions(fields) } : {}));

describe('the conditions of a place', () => {
  it('stand always in the same order, without what the four questions and what is passed on have told', () => {
    const { rows, unknown } = answersOf({
      comesToYou: 'no',
      municipality: 'if-under-18',
      police: 'with-consent',
      papers: 'not-needed',
      cost: 'free',
      name: 'needed',
      interpreter: 'yes',
    });
    expect(rows.map(({ label, answers }) => [label, answers[0]?.key])).toEqual([
      ['condition.papers.label', 'condition.papers.not-needed'],
      ['condition.comesToYou.label', 'condition.comesToYou.no'],
    ]);
    expect(unknown).toEqual([]);
  });

  it.each([
    ['one by one', {}],
    ['as a whole', undefined],
  ])('unknown %s are named once, in the same order', (_, fields) => {
    expect(answersOf(fields)).toEqual({ rows: [], unknown: ['ask.noPapers', 'ask.comesToYou'], notConfirmed: [] });
  });

  it('that nobody checked are unknown, and old ones say how old they are', () => {
    expect(answersOf({ papers: 'needed', check: null }).unknown).toContain('ask.noPapers');
    const check = makeCheck({ on: daysAgo(731) });
    expect(answersOf({ papers: 'needed', check }).rows[0]?.answers[0]).toMatchObject({ age: 'old', on: check.on });
  });

  it('that are old and weakly founded are not confirmed', () => {
    const check = makeCheck({ on: daysAgo(731), how: 'article' });
    expect(answersOf({ papers: 'needed', check })).toEqual({
      rows: [],
      unknown: ['ask.comesToYou'],
      notConfirmed: ['ask.noPapers'],
    });
  });
});
