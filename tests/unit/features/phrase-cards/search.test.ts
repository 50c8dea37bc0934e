import { describe, expect, it } from 'vitest';
import { hasWords } from '../../../../src/features/phrase-cards/search.ts';

describe('the search in the cards', () => {
  it.each([
    ['Jeg har brug for en læge.', 'læge'],
    ['Jeg har brug for en læge.', 'LAEGE'],
    ['Jeg har brug for en læge.', 'lege'],
    ['Må jeg gå ud ad en anden dør?', 'ma dor'],
    ['Må jeg gå ud ad en anden dør?', 'maa doer gaa'],
    ['Om min krop Jeg er måske gravid. I may be pregnant.', 'pregnant'],
    ['Jeg har ikke noget sted at sove i nat.', '  nat   sove '],
    ['Îmi trebuie un medic', 'imi'],
    ['ฉันต้องการพบหมอ', 'หมอ'],
    ['أحتاج إلى طبيب', 'طبيب'],
    ['Må jeg vente her?', ''],
  ])('finds in "%s" the words "%s"', (text, typed) => expect(hasWords(text, typed)).toBe(true));

  it.each([
    ['Jeg har brug for en læge.', 'advokat'],
    ['Jeg har brug for en læge.', 'læge advokat'],
  ])('does not find in "%s" the words "%s"', (text, typed) => expect(hasWords(text, typed)).toBe(false));
});
