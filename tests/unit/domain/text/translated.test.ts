import { describe, expect, it } from 'vitest';
import { chooseBlock } from '../../../../src/domain/text/translated.ts';
import type { TextFrontMatter } from '../../../../src/schemas/text.ts';

type Origin = TextFrontMatter['origin'];
const texts: Record<string, Origin> = { da: 'original', en: 'original', th: 'machine', ro: 'human' };
const originOf = (origin: Origin): Origin => origin;
const label = { low: 'label', high: 'label-with-original' } as const;
const hide = { low: 'hide', high: 'hide' } as const;
const thai = { lang: 'th', chain: ['en', 'da'] };

describe('a text that a machine made', () => {
  it('is shown with its label where a mistake does little harm', () => {
    const block = chooseBlock(texts, originOf, thai, label, 'low');
    expect(block).toMatchObject({ shown: { lang: 'th' }, isMachineMade: true });
    expect(block?.original).toBeUndefined();
  });

  it('stands above its original where a mistake could harm', () => {
    expect(chooseBlock(texts, originOf, thai, label, 'high')).toMatchObject({
      shown: { lang: 'th' },
      isMachineMade: true,
      original: { lang: 'en', isFallback: true },
    });
  });

  it.each(['low', 'high'] as const)(
    'gives way to the next language where the site hides such texts (%s risk)',
    (risk) => {
      expect(chooseBlock(texts, originOf, thai, hide, risk)).toMatchObject({
        shown: { lang: 'en', isFallback: true },
        isMachineMade: false,
      });
    },
  );
});

describe('a text that a person made', () => {
  it('stands alone, whatever the risk', () => {
    expect(chooseBlock(texts, originOf, { lang: 'ro', chain: ['en'] }, hide, 'high')).toEqual({
      shown: { text: 'human', lang: 'ro', isFallback: false },
      isMachineMade: false,
    });
  });

  it('is missing only if no language of the chain has it', () => {
    expect(chooseBlock({ ar: 'human' }, originOf, thai, label, 'low')).toBeUndefined();
  });
});
