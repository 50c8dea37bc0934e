import { describe, expect, it } from 'vitest';
import { ownFirst } from '../../../../src/components/page/own-languages.ts';

const tags = ['da', 'en', 'th', 'pt-BR', 'ro'];
const orderFor = (...wanted: string[]): string => ownFirst(tags, (tag) => tag, wanted).join(' ');

describe("the phone's own languages", () => {
  it('come first, in the order of the phone', () => {
    expect(orderFor('ro-RO', 'th')).toBe('ro th da en pt-BR');
    expect(orderFor('PT')).toBe('pt-BR da en th ro');
  });

  it('leave the list as it is where it has none of them', () => {
    expect(orderFor('kl', 'fr-FR')).toBe(tags.join(' '));
    expect(orderFor()).toBe(tags.join(' '));
  });

  it('take nothing away and count no language twice', () => {
    expect(orderFor('en-GB', 'en-US', 'da')).toBe('en da th pt-BR ro');
  });
});
