import { describe, expect, it } from 'vitest';
import * as routes from '../../../src/i18n/routes.ts';

describe('the address of', () => {
  it.each([
    ['the front page', routes.homePath('da'), '/da/'],
    ['the list of all places', routes.findPath('th'), '/th/find/'],
    ['the list for a need', routes.needPath('da', 'sleep'), '/da/find/r2tvvrd/'],
    ['the list for a part of the country', routes.areaPath('da', 'fyn'), '/da/find/4xk63s9/'],
    ['a place', routes.servicePath('en', 'reden-aarhus'), '/en/p/c5md9z2/'],
    ['a guide', routes.guidePath('ar', 'way-out', 'reader'), '/ar/g/kqpv2fv/'],
    ['a guide for professionals', routes.guidePath('ar', 'way-out', 'professional'), '/ar/pro/kqpv2fv/'],
    ['a page of text', routes.pagePath('da', 'phone'), '/da/phone/'],
    ['a page in a language with a region is in lower case', routes.homePath('pt-BR'), '/pt-br/'],
  ])('%s', (_, path, expected) => {
    expect(path).toBe(expected);
  });

  it('a need, a part of the country, a guide and a place of the same id are four', () => {
    const { needPath, areaPath, guidePath, servicePath } = routes;
    const paths = [needPath, areaPath, servicePath].map((route) => route('da', 'young'));
    const last = [...paths, guidePath('da', 'young', 'reader')].map((path) => path.split('/').at(-2));
    expect(new Set(last).size).toBe(4);
  });
});

describe('the finder with choices made', () => {
  const { listPath, needPath, areaPath, findPath } = routes;

  it.each([
    ['neither', {}, findPath('da')],
    ['a need', { need: 'sleep' }, needPath('da', 'sleep')],
    ['a part of the country', { area: 'fyn' }, areaPath('da', 'fyn')],
    ['both', { need: 'sleep', area: 'fyn' }, '/da/find/v9j9hns/'],
  ])('%s', (_, choice, expected) => {
    expect(listPath('da', choice)).toBe(expected);
  });

  it('says neither the need nor the part, and each pair has its own', () => {
    const pairs = [
      { need: 'sleep', area: 'fyn' },
      { need: 'fyn', area: 'sleep' },
      { need: 'sleep', area: 'nordjylland' },
      { need: 'sleep' },
      { area: 'fyn' },
    ].map((choice) => listPath('da', choice));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.join(' ')).not.toMatch(/sleep|fyn|nordjylland/);
  });
});

describe('the same page in another language', () => {
  it.each([
    ['of a place', '/da/p/x7k2qrt/', 'th', '/th/p/x7k2qrt/'],
    ['of the front page', '/da/', 'ar', '/ar/'],
    ['from a language with a region', '/pt-br/phone/', 'da', '/da/phone/'],
    ['into a language with a region', '/da/phone/', 'pt-BR', '/pt-br/phone/'],
    ['of a page whose code holds the letters of a language', '/da/p/dadadad/', 'en', '/en/p/dadadad/'],
    ['in the same language', '/da/find/', 'da', '/da/find/'],
  ])('%s', (_, path, lang, expected) => {
    expect(routes.inLanguage(path, lang)).toBe(expected);
  });
});

describe('the sort of a page', () => {
  it.each([
    ['/da/', 'home'],
    ['/pt-br/find/', 'find'],
    ['/da/find/r2tvvrd/', 'find'],
    ['/da/p/x7k2qrt/', 'p'],
    ['/da/g/', 'g'],
    ['/da/call/', 'call'],
  ])('of %s is %s', (path, kind) => expect(routes.pageKindOf(path)).toBe(kind));
});
