import { describe, expect, it } from 'vitest';
import { byAsker, byGuide, openStatements } from '../../../../src/editing/enquiries/statements.ts';
import type { GuideFacts } from '../../../../src/editing/reader/records.ts';
import { buildDay, daysAgo, limits } from '../../../builders/days.ts';
import { makeGuide } from '../../../builders/records.ts';
import { makeCheck } from '../../../builders/service.ts';

const reader = { lang: 'da', chain: [] };
const open = (...guides: GuideFacts[]) => openStatements(guides, reader, limits.statements, buildDay);

const guide = (id: string, statements: [id: string, confirmed: 'yes' | 'no', on: string][], more = {}): GuideFacts => ({
  id,
  facts: makeGuide({
    statements: statements.map(([name, confirmed, on]) => ({ id: name, confirmed, check: makeCheck({ on }) })),
    ...more,
  }),
  texts: {
    da: {
      statements: Object.fromEntries(statements.map(([name]) => [name, { claim: `Om ${name}.`, ask: 'Styrelsen' }])),
    },
  },
});

describe('a statement of a guide', () => {
  it('that is confirmed and new is not open', () => {
    expect(open(guide('law', [['advice', 'yes', daysAgo(10)]]))).toEqual([]);
  });

  it('that is not confirmed is open, however new, with its words and whom to ask', () => {
    expect(
      open(
        guide('law', [
          ['a', 'yes', daysAgo(1)],
          ['advice', 'no', daysAgo(1)],
        ]),
      ),
    ).toEqual([
      {
        guide: 'law',
        audience: 'reader',
        risk: 'high',
        id: 'advice',
        claim: 'Om advice.',
        ask: 'Styrelsen',
        why: 'not-confirmed',
        check: makeCheck({ on: daysAgo(1) }),
        at: { file: 'guides/law/guide.yml', path: ['statements', 1, 'id'] },
      },
    ]);
  });

  it.each([
    [730, []],
    [731, ['old']],
  ])('that is confirmed and %i days old', (days, why) => {
    expect(open(guide('law', [['advice', 'yes', daysAgo(days)]])).map((statement) => statement.why)).toEqual(why);
  });

  it('is said in another language where the reader’s has no words, and by its id where none has', () => {
    const { facts } = guide('law', [['advice', 'no', '2020']]);
    const inEnglish = { id: 'law', facts, texts: { da: {}, en: { statements: { advice: { claim: 'About it.' } } } } };
    expect(open(inEnglish).map(({ claim }) => claim)).toEqual(['About it.']);
    expect(open({ id: 'law', facts, texts: {} }).map(({ claim, ask }) => [claim, ask])).toEqual([
      ['advice', undefined],
    ]);
  });
});

describe('the order of statements', () => {
  it('begins with the guides where a mistake harms most', () => {
    const low = guide('food', [['a', 'no', '2020']], { risk: 'low', order: 1 });
    const high = guide('law', [['b', 'no', '2020']], { risk: 'high', order: 2 });
    expect(open(low, high).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('by whom to ask begins with those who can clear most, and ends with what names nobody', () => {
    const [first, second, third] = open(
      guide('law', [
        ['a', 'no', '2020'],
        ['b', 'no', '2020'],
        ['c', 'no', '2020'],
      ]),
    );
    if (!first || !second || !third) throw new Error('three statements');
    const { ask, ...nobody } = second;
    expect(ask).toBe('Styrelsen');
    const other = { ...third, ask: 'Kommunen', risk: 'low' as const };
    expect(byAsker([nobody, other, first]).map(([name, list]) => [name, list.length])).toEqual([
      ['Styrelsen', 1],
      ['Kommunen', 1],
      [undefined, 1],
    ]);
  });
});

describe('open statements by guide', () => {
  it('stay together and keep the order of harm', () => {
    const risky = guide('law', [
      ['a', 'no', '2020'],
      ['b', 'no', '2020'],
    ]);
    const harmless = guide('courses', [['c', 'no', '2020']], { risk: 'low', order: 1 });
    const groups = byGuide(open(harmless, risky));
    expect(groups.map((group) => group.map(({ guide: id, id: name }) => `${id} ${name}`))).toEqual([
      ['law a', 'law b'],
      ['courses c'],
    ]);
  });
});
