import { describe, expect, it } from 'vitest';
import { hasBlanks, withBlanks, withLongBlanks } from '../../../../src/domain/text/blanks.ts';
import { sheetsIn, sheetsInHtml } from '../../../../src/domain/text/sheets.ts';
import { shortSources } from '../../../../src/domain/text/sources.ts';

describe('a part that stands alone', () => {
  it('is found in a text, each by itself', () => {
    expect(sheetsIn('a\n<Sheet>\n\n- b\n\n</Sheet>\nc\n<Sheet>d</Sheet>')).toEqual(['- b', 'd']);
    expect(sheetsIn('no sheet')).toEqual([]);
  });

  it('is found in the page by its marks', () =>
    expect(sheetsInHtml('<p>a</p><!--sheet-->\n<ul></ul><!--/sheet--><p>c</p>')).toEqual(['<ul></ul>']));
});

describe('a blank', () => {
  it('is four low lines or more, and becomes one to write on', () => {
    expect(['Phone ____', 'a ___ b'].map(hasBlanks)).toEqual([true, false]);
    const blank = (words: string): string =>
      `<span class="prose-field">${words}<span class="prose-blank"></span></span>`;
    expect(withBlanks('<b>a:</b> b ____ c. d ____ e')).toBe(`<b>a:</b> ${blank('b ')} c. ${blank('d ')} e`);
    expect(withLongBlanks('a ____')).toMatch(/^a _{28}$/);
  });
});

describe('sources on paper', () => {
  const statement = (source: string, on: string, confirmed: 'yes' | 'no') => ({
    id: source,
    confirmed,
    check: { on, how: 'authority' as const, source },
  });

  it('stand once each, an address by where it lies, with a year; what is not confirmed says so', () =>
    expect(
      shortSources([
        statement('https://www.sm.dk/a/long/way', '2022', 'yes'),
        statement('https://www.sm.dk/another', '2022-05', 'no'),
        statement('serviceloven § 10, LBK 909 af 3. juli 2024', '2024-07-03', 'no'),
      ]),
    ).toEqual([
      { source: 'sm.dk 2022', isUnconfirmed: false },
      { source: 'serviceloven § 10, LBK 909 af 3. juli 2024', isUnconfirmed: true },
    ]));
});
