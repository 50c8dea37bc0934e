import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../../src/schemas/guide.ts';
import type { Site } from '../../../../src/schemas/site.ts';
import { shownStatements } from '../../../../src/domain/text/statements.ts';

const now = new Date('2026-11-22T12:00:00Z');
const limits = { fresh: 365, ageing: 730 };
const statement = (id: string, on: string): Guide['statements'][number] => ({
  id,
  confirmed: 'yes',
  check: { on, how: 'authority', source: 'a law' },
});
const guide = { risk: 'high' as const, statements: [statement('advice', '2026-07-01'), statement('days', '2022')] };
const texts = {
  da: {
    origin: 'original' as const,
    statements: { advice: { claim: 'Råd er gratis.' }, days: { claim: 'Du får 30 dage.', ask: 'Centret' } },
  },
  en: { origin: 'human' as const, statements: { advice: { claim: 'Advice is free.' } } },
  th: { origin: 'machine' as const, statements: { advice: { claim: 'คำปรึกษาฟรี' } } },
  ar: { origin: 'human' as const },
};
const label = { low: 'label', high: 'label-with-original' } as const;
const shown = (lang: string, chain: readonly string[], at = now) =>
  shownStatements(guide, texts, { lang, chain }, { policy: label, limits, now: at });

describe('the statements of a guide', () => {
  it('stand in the order of guide.yml, in the words of the reader’s language', () => {
    expect(shown('da', ['en']).map(({ claim, lang }) => [claim, lang])).toEqual([
      ['Råd er gratis.', 'da'],
      ['Du får 30 dage.', 'da'],
    ]);
  });

  it('fall back one by one, each whole and with its own language', () => {
    expect(shown('en', ['da']).map(({ claim, lang, ask }) => [claim, lang, ask])).toEqual([
      ['Advice is free.', 'en', undefined],
      ['Du får 30 dage.', 'da', 'Centret'],
    ]);
  });

  it('are left out where no language of the chain has words for them', () => {
    expect(shown('en', []).map(({ id }) => id)).toEqual(['advice']);
  });

  it('are old past the limit, and not on the last day before it', () => {
    expect(shown('da', []).map(({ isOld }) => isOld)).toEqual([false, true]);
    const lastDay = new Date(Date.parse('2026-07-01T00:00:00Z') + 730 * 86_400_000);
    expect(shown('da', [], lastDay)[0]?.isOld).toBe(false);
    expect(shown('da', [], new Date(lastDay.getTime() + 86_400_000))[0]?.isOld).toBe(true);
  });
});

describe('a statement that a machine translated', () => {
  const inThai = (risk: Guide['risk'], policy: Site['translations']['unreviewed']) =>
    shownStatements({ ...guide, risk }, texts, { lang: 'th', chain: ['en', 'da'] }, { policy, limits, now })[0];

  it('is followed by the original where a mistake could harm', () => {
    expect(inThai('high', label)).toMatchObject({
      claim: 'คำปรึกษาฟรี',
      lang: 'th',
      original: { claim: 'Råd er gratis.', lang: 'da' },
    });
  });

  it('stands alone where a mistake does little harm', () => {
    expect(inThai('low', label)).toMatchObject({ lang: 'th' });
    expect(inThai('low', label)).not.toHaveProperty('original');
  });

  it.each(['low', 'high'] as const)('gives way to the next language where the site hides such texts (%s)', (risk) => {
    expect(inThai(risk, { low: 'hide', high: 'hide' })).toMatchObject({ claim: 'Advice is free.', lang: 'en' });
  });
});
