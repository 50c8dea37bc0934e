import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTown } from '../../../../src/domain/geo/find-town.ts';
import { fold } from '../../../../src/domain/geo/fold.ts';
import { index, picks } from './denmark.ts';

const first = (typed: string): string | undefined => findTown(index, typed)[0]?.name;
const names = (typed: string, most?: number): string[] => findTown(index, typed, most).map(({ name }) => name);

describe('a town is found', () => {
  it.each([
    ['Århus', 'Aarhus'],
    ['Aarhus', 'Aarhus'],
    ['aarhus', 'Aarhus'],
    ['Aahus', 'Aarhus'],
    ['Arhus', 'Aarhus'],
    ['Koebenhavn', 'København'],
    ['Kobenhavn', 'København'],
    ['KØBENHAVN', 'København'],
    ['kbh', 'København'],
    ['Copenhagen', 'København'],
    ['Kopenhagen', 'København'],
    ['Kopenhaga', 'København'],
    ['Copenhague', 'København'],
    ['Копенгаген', 'København'],
    ['โคเปนเฮเกน', 'København'],
    ['كوبنهاغن', 'København'],
    ['Vesterbro', 'København'],
    ['Elsinore', 'Helsingør'],
    ['Helsingor', 'Helsingør'],
    ['Aeroe', 'Ærø'],
    ['Ærø', 'Ærø'],
    ['Aeroeskoebing', 'Ærøskøbing'],
    ['Ålborg', 'Aalborg'],
    ['odnese', 'Odense'],
    ['Odens', 'Odense'],
    ['Kold', 'Kolding'],
    ['8000 Aarhus C', 'Aarhus'],
    ['2450 København SV', 'København'],
    ['Falster', 'Nykøbing Falster'],
    ['nykøbing f', 'Nykøbing Falster'],
    ['Lyngby', 'Lyngby-Taarbæk'],
    ['kgs. lyngby', 'Kongens Lyngby'],
    ['Hoje Taastrup', 'Høje-Taastrup'],
    ['Gladsaxe', 'Gladsaxe'],
    ['Samso', 'Samsø'],
  ])('for %j: %s', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  it('by every name that can be picked, with or without Danish letters', () => {
    for (const { name } of picks) {
      expect(names(name, 400), name).toContain(name);
      expect(names(fold(name), 400), name).toContain(name);
    }
  });

  it('larger towns first among those that match alike', () => {
    expect(names('vi', 3)).toEqual(['Viborg', 'Viby', 'Videbæk']);
    expect(names('Assens')).toEqual(['Assens', 'Assens']);
    expect(findTown(index, 'Assens').map(({ municipality }) => municipality)).toEqual(['Assens', 'Mariagerfjord']);
  });

  it('exact before longer names', () => {
    expect(names('Viby')[0]).toBe('Viby');
    expect(names('Sorø')[0]).toBe('Sorø');
  });

  it.each(['', '   ', '??', '12345', 'zzzz', 'xyz', '\uD800'])('not for %j', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  it('not by a guess from three letters', () => {
    expect(names('xrø')).toEqual([]);
  });

  it('at most as many as asked for, whatever is typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 5000 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 10 }), (typed, most) => {
        expect(findTown(index, typed, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
