import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../../src/domain/naming/title.ts';

describe('the title of a page', () => {
  it.each([
    ['what and where, then the site', ['Night stay', 'København'], 'Night stay · København – Havn'],
    ['one part, then the site', ['Places'], 'Places – Havn'],
    ['only the site where there is nothing to say', [], 'Havn'],
    ['no gap where a part is empty', ['', 'Places', ''], 'Places – Havn'],
  ])('says %s', (_, parts, title) => {
    expect(pageTitle(parts, 'Havn')).toBe(title);
  });
});
