import { describe, expect, it } from 'vitest';
import { phraseCardsSchema } from '../../../src/schemas/phrase-cards.ts';

const card = { id: 'wait', group: 'here', icon: 'hourglass' };
const accepts = (changes: object): boolean =>
  phraseCardsSchema.safeParse({ groups: ['here'], cards: [card], ...changes }).success;

describe('the list of cards', () => {
  it('has groups, and cards with an id, a group and an icon', () => {
    expect(accepts({})).toBe(true);
  });

  it.each([
    ['no cards', { cards: [] }],
    ['no groups', { groups: [] }],
    ['a card without a group', { cards: [{ id: 'wait', icon: 'hourglass' }] }],
    ['a card with its sentence: words stand in i18n', { cards: [{ ...card, da: 'Må jeg vente her?' }] }],
    ['an id with capitals and spaces', { cards: [{ ...card, id: 'May I wait' }] }],
  ])('may not have %s', (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });
});
