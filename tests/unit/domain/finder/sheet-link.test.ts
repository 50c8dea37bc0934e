import { describe, expect, it } from 'vitest';
import {
  mostPlaces,
  sheetChoiceOf,
  sheetFragment,
  type SheetChoice,
} from '../../../../src/domain/finder/sheet-link.ts';

const known = { places: [...'bcdfghjkmn'], languages: ['da', 'th', 'pt-BR'], areas: ['north', 'south'] };
const choice: SheetChoice = { places: ['c', 'b'], language: 'pt-BR', area: 'south', version: 'plain', form: 'cards' };

describe('the choice of a sheet in a link', () => {
  it('comes back as it was, in its order', () => {
    expect(sheetFragment(choice)).toBe('s=c.b&g=pt-BR&a=south&v=p&f=c');
    expect(sheetChoiceOf(`#${sheetFragment(choice)}`, known)).toEqual(choice);
  });

  it('is discreet, on A4 and for all of the country where the link does not say', () =>
    expect(sheetChoiceOf('#s=b', known)).toEqual({
      places: ['b'],
      language: 'da',
      area: '',
      version: 'discreet',
      form: 'a4',
    }));

  it('leaves out what is not known here, and what is said twice', () =>
    expect(sheetChoiceOf('#s=b.nothing.b.c&g=xx&a=west', known)).toMatchObject({ places: ['b', 'c'], area: '' }));

  it('is none where no place is named', () => {
    for (const fragment of ['', '#', '#g=th', '#s=', '#s=nothing', '#ss=b'])
      expect(sheetChoiceOf(fragment, known)).toBeUndefined();
  });

  it('holds no more than a sheet', () =>
    expect(sheetChoiceOf(`#s=${known.places.join('.')}`, known)?.places).toHaveLength(mostPlaces));
});
