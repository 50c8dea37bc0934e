import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../../src/domain/service/areas.ts';
import { noticesFor } from '../../../../src/domain/notices/notices-for.ts';
import { noticeSchema } from '../../../../src/schemas/notice.ts';
import { makeLocation, makeService, makeVocabulary } from '../../../builders/service.ts';

const everywhere = { areas: [] as string[], service: undefined };

const isShown = (fields: object, page: { today?: string; areas?: string[]; service?: string } = {}): boolean => {
  const facts = noticeSchema.parse({
    from: '2026-11-20',
    until: '2026-11-24',
    severity: 'info',
    areas: 'all',
    ...fields,
  });
  return noticesFor([{ facts }], { ...everywhere, today: '2026-11-22', service: undefined, ...page }).length > 0;
};

describe('a message', () => {
  it.each([
    ['the day before it begins', '2026-11-19', false],
    ['on its first day', '2026-11-20', true],
    ['on its last day', '2026-11-24', true],
    ['the day after', '2026-11-25', false],
  ])('%s (%s) is shown: %s', (_, today, shown) => {
    expect(isShown({}, { today })).toBe(shown);
  });

  it.each([
    ['for the whole country stands on a page about no part of it', 'all', [], true],
    ['for the whole country stands on a page about one part', 'all', ['north'], true],
    ['for one part stands on a page about that part', ['north'], ['north', 'south'], true],
    ['for one part does not stand on a page about another', ['north'], ['south'], false],
    ['for one part does not stand on a page about the whole country', ['north'], [], false],
  ])('%s', (_, areas, pageAreas, shown) => {
    expect(isShown({ areas }, { areas: pageAreas })).toBe(shown);
  });

  it.each([
    ['on the page of that place', 'havnehuset', true],
    ['not on the page of another place', 'natcafeen', false],
  ])('for one place stands %s', (_, service, shown) => {
    expect(isShown({ services: ['havnehuset'] }, { service })).toBe(shown);
  });

  it('for one place does not stand on the page of its part of the country', () => {
    expect(isShown({ services: ['havnehuset'], areas: ['north'] }, { areas: ['north'] })).toBe(false);
  });

  it('for one part does not stand on the page of a secret place there: it would say where the place is', () => {
    const secret = makeLocation({
      visibility: 'secret',
      street: undefined,
      postcode: undefined,
      municipality: 'Hvidsand',
    });
    const areas = areasOf(makeService({ places: [secret] }), makeVocabulary());
    expect(isShown({ areas: ['north'] }, { areas })).toBe(false);
  });
});
