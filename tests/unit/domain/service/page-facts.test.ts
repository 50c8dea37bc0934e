import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../../src/domain/service/page-facts.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeAudience, makeCheck, makeConditions, makeContact, makeLocation } from '../../../builders/service.ts';

type Fields = Parameters<typeof makePublished>[0];

const factsOf = (fields: Fields = {}, isAuthority = false) => pageFacts(makePublished(fields), isAuthority);

describe('the facts on the page of a service', () => {
  it('stand always in the same order', () => {
    const { rows } = factsOf({
      contacts: [makeContact({ answeredBy: 'staff', languages: ['da'] })],
      conditions: makeConditions({ comesToYou: 'no', papers: 'needed', name: 'not-needed', cost: 'free' }),
      audience: makeAudience({ women: 'yes' }),
      referral: { self: 'yes', professionals: 'unknown', check: makeCheck() },
    });
    expect(rows.map(({ label }) => label)).toEqual([
      'audience.heading',
      'beforeYouCall.cost',
      'beforeYouCall.name',
      'condition.papers.label',
      'beforeYouCall.language',
      'condition.comesToYou.label',
      'referral.heading',
      'beforeYouCall.who',
    ]);
  });

  it('name everything that is not known, each once and in short', () => {
    const { rows, unknown, notConfirmed } = factsOf();
    expect(rows).toEqual([]);
    expect(unknown).toEqual([
      'ask.audience',
      'ask.meets',
      'missing.name',
      'missing.spoken',
      'missing.interpreter',
      'missing.cost',
      'missing.papers',
      'ask.comesToYou',
      'ask.self',
      'missing.told',
    ]);
    expect(notConfirmed).toEqual([]);
  });

  it('ask who else it is for where that is known in part, and one question in full', () => {
    expect(factsOf({ audience: makeAudience({ women: 'yes' }) }).unknown).toContain('missing.audienceElse');
    const known = { women: 'yes', men: 'no', trans: 'no', ageFrom: 18, ageTo: 'none', stay: 'any' } as const;
    expect(factsOf({ audience: makeAudience(known) }).unknown).toContain('ask.trafficked');
  });

  it('ask whom else they tell where one is known', () => {
    const { unknown } = factsOf({ conditions: makeConditions({ municipality: 'yes' }) });
    expect(unknown).toContain('missing.toldElse');
    expect(unknown).not.toContain('missing.told');
  });

  it('do not ask again what is said before the number', () => {
    const { warnings, unknown } = factsOf({}, true);
    expect(warnings.map(({ key }) => key)).toEqual(['passedOn.authority']);
    expect(unknown).not.toContain('missing.told');
  });

  it.each([
    ['asked about at a door one knows', makeLocation({ stepFree: 'unknown' }), true],
    ['not asked about where they are known', makeLocation({ stepFree: 'no' }), false],
    ['not asked about where nobody knows the door', makeLocation({ street: 'unknown' }), false],
  ])('steps are %s', (_, place, isAsked) => {
    expect(factsOf({ places: [place] }).unknown.includes('ask.steps')).toBe(isAsked);
  });

  it('do not ask about the steps of a door where the page says it of another one', () => {
    const places = [makeLocation({ stepFree: 'unknown' }), makeLocation({ street: 'Torvet 1', stepFree: 'yes' })];
    expect(factsOf({ places }).unknown).not.toContain('ask.steps');
  });

  it('say of steps that they are not confirmed where somebody knew of them once', () => {
    const old = makeCheck({ on: daysAgo(3000), how: 'article' });
    const { unknown, notConfirmed } = factsOf({
      places: [makeLocation({ stepFree: 'no', checks: { stepFree: old } })],
    });
    expect(unknown).not.toContain('ask.steps');
    expect(notConfirmed).toContain('ask.steps');
  });

  it('do not ask about papers where they say that one may come without', () => {
    expect(factsOf({ audience: makeAudience({ stay: 'any' }) }).unknown).not.toContain('missing.papers');
    expect(factsOf({ audience: makeAudience({ women: 'yes' }) }).unknown).toContain('missing.papers');
  });

  it('put no question both among what is unknown and what is not confirmed', () => {
    const old = makeCheck({ on: daysAgo(3000), how: 'article' });
    const audience = makeAudience({ women: 'yes', men: 'yes', trans: 'no', check: old });
    const { unknown, notConfirmed } = factsOf({ audience });
    expect(unknown).toContain('missing.audienceElse');
    expect(notConfirmed).not.toContain('missing.audienceElse');
  });

  it('say once from which years they are, the number aside, which has its own', () => {
    const years = (on: string, fields: (check: ReturnType<typeof makeCheck>) => Fields) =>
      factsOf(fields(makeCheck({ on }))).years;
    expect(years('2021', (check) => ({ contacts: [makeContact({ check })] }))).toBeUndefined();
    expect(
      years('2021', (check) => ({
        contacts: [makeContact({ type: 'website', value: 'https://a.example', check })],
        conditions: makeConditions({ cost: 'free', check: makeCheck({ on: '2019' }) }),
      })),
    ).toEqual({ from: '2019', to: '2021' });
    expect(years(daysAgo(1), (check) => ({ conditions: makeConditions({ cost: 'free', check }) }))).toBeUndefined();
  });
});
