import { describe, expect, it } from 'vitest';
import { hasWayIn, referralPanel, unknownOfAll } from '../../../../src/domain/service/referral-panel.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeConditions, makeContact } from '../../../builders/service.ts';

const check = makeCheck({ on: daysAgo(10) });
const phone = makeContact({ value: '+4533333333', check });
const panelOf = (fields: Parameters<typeof makePublished>[0] = {}) => referralPanel(makePublished(fields), false);
const referral = { self: 'yes', professionals: 'call', check } as const;

describe('how professionals refer', () => {
  it('says who, how and with what, and whom to ring', () => {
    const panel = panelOf({
      referral,
      contacts: [phone],
      conditions: makeConditions({ name: 'not-needed', papers: 'needed', check }),
    });
    expect(panel.rows).toEqual([
      { label: 'who', keys: ['pro.panel.self.yes'] },
      { label: 'how', keys: ['pro.panel.how.call'] },
      { label: 'bring', keys: ['pro.panel.name.not-needed', 'pro.panel.papers.needed'] },
    ]);
    expect(panel.sparring.map(({ value }) => value)).toEqual(['+4533333333']);
    expect(panel.unknown).not.toContain('pro.panel.unknown.how');
  });

  it('names the line for professionals alone, where there is one', () =>
    expect(
      panelOf({ referral, contacts: [phone, { ...phone, value: '+4544444444', line: 'professionals' }] }).sparring.map(
        ({ value }) => value,
      ),
    ).toEqual(['+4544444444']));

  it('names no number where nobody knows that professionals may ring it', () => {
    const panel = panelOf({ referral: { ...referral, professionals: 'unknown' }, contacts: [phone] });
    expect(panel.sparring).toEqual([]);
    expect(panel.unknown).toContain('pro.panel.unknown.sparring');
  });

  it('says of nothing that it is known, where nobody knows anything', () => {
    const panel = panelOf();
    expect([panel.rows, panel.told]).toEqual([[], []]);
    expect(panel.unknown.map((key) => key.split('.').at(-1))).toEqual(['who', 'how', 'bring', 'told', 'sparring']);
    expect(unknownOfAll.map((key) => key.split('.').at(-1))).toEqual(['waiting', 'back', 'statute']);
    expect(hasWayIn(panel)).toBe(false);
  });

  it('has a way in where somebody knows who may come or how, and not for names and papers alone', () => {
    expect(hasWayIn(panelOf({ referral: { ...referral, self: 'unknown' } }))).toBe(true);
    expect(hasWayIn(panelOf({ referral: { ...referral, professionals: 'unknown' } }))).toBe(true);
    expect(hasWayIn(panelOf({ conditions: makeConditions({ name: 'not-needed', check }) }))).toBe(false);
  });
});
