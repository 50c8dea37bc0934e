import { describe, expect, it } from 'vitest';
import { discreetNumbers, numbersIn, type SheetNumber } from '../../../../src/domain/service/sheet-file.ts';

const line = (text: string) => ({ line: { text, lang: 'da' } });
const numbers = (list: readonly SheetNumber[]): string[] => list.map(({ number }) => number);

describe('numbers of a discreet sheet', () => {
  it('are those for everybody, since a line that is not named may be that for children', () =>
    expect(
      numbers(discreetNumbers([{ number: '1', ...line('Om børn') }, { number: '2' }, { number: '3', areas: fyn }])),
    ).toEqual(['2', '3']));

  it('are the first where each has a line of its own', () =>
    expect(
      numbers(
        discreetNumbers([
          { number: '1', ...line('Rådgivning') },
          { number: '2', ...line('Om børn') },
        ]),
      ),
    ).toEqual(['1']));

  it('are none where there are none', () => expect(discreetNumbers([])).toEqual([]));
});

const fyn = { text: 'Fyn', lang: 'da', ids: ['fyn'] };

describe('numbers of a part of the country', () => {
  it('are its own and those for everywhere, else all', () => {
    const all = [{ number: '1', areas: fyn }, { number: '2' }];
    expect(numbers(numbersIn(all, 'bornholm'))).toEqual(['2']);
    expect(numbers(numbersIn(all.slice(0, 1), 'bornholm'))).toEqual(['1']);
  });
});
