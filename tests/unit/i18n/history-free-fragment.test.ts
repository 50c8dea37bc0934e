import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, criteriaOf, type KnownCriteria } from '../../../src/domain/finder/link.ts';
import { historyFreeFragment, readHistoryFree, withoutOwnPart } from '../../../src/i18n/history-free-fragment.ts';

const pages = ['da/', 'da/find/', 'da/find/x7k2qrt/', 'th/p/x7k2qrt/', 'pt-br/phone/', 'zh-hant-tw/g/x7k2qrt/'];
const known: KnownCriteria = {
  needs: { sleep: 'bcdfghj', doctor: 'x7k2qrt' },
  areas: { north: 'kmnpqrs' },
  languages: ['da', 'th'],
  isTown: (name) => name === 'Aarhus',
};

describe('the fragment of a visit without a list of pages', () => {
  it.each(pages)('names the page before: %s', (previous) => {
    expect(readHistoryFree(historyFreeFragment(previous))).toEqual({ isOn: true, previous });
  });

  it('holds nothing but a dash where there is no page before', () => {
    expect(historyFreeFragment()).toBe('#-');
    expect(historyFreeFragment('')).toBe('#-');
    expect(readHistoryFree('#-')).toEqual({ isOn: true });
  });

  it.each(['', '#', '#main', '#nordjylland', '#n=1&m=7', '#l=da'])('is not "%s"', (fragment) => {
    expect(readHistoryFree(fragment)).toEqual({ isOn: false });
    expect(withoutOwnPart(fragment)).toBe('');
  });

  it.each([
    '#-//evil.example/',
    '#-..',
    '#-da...evil',
    '#-da/../../evil',
    '#-javascript:alert(1)',
    '#-da.find.x7k2qrt.more',
    '#-DA.FIND',
    '#-%2e%2e',
    '#-<img src=x onerror=alert(1)>',
    '#-\ud800',
  ])('takes no page before from "%s"', (fragment) => {
    expect(readHistoryFree(fragment)).toEqual({ isOn: true });
  });

  it('never throws, and the page before is always a page below the root of the site', () => {
    const root = 'https://site.example/any/sub/';
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ad./&%#:-]{0,12}$/)), (text) => {
        const { previous } = readHistoryFree(`#-${text}`);
        if (previous !== undefined) expect(new URL(previous, root).href).toBe(root + previous);
      }),
    );
  });

  it('and the filters of the finder do not disturb each other', () => {
    const criteria = { need: 'doctor', language: 'th', must: ['noName' as const] };
    const both = historyFreeFragment('da/find/', `#${fragmentOf(criteria, known)}`);
    expect(criteriaOf(both, known)).toEqual(criteria);
    expect(readHistoryFree(both)).toEqual({ isOn: true, previous: 'da/find/' });
    expect(withoutOwnPart(both)).toBe('#-da.find');
    expect(readHistoryFree(`#${fragmentOf(criteria, known)}`)).toEqual({ isOn: false });
  });
});
