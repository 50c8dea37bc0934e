import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../../src/domain/geo/map-labels.ts';

const view = { left: 0, top: 0, right: 300, bottom: 300 };
const marker = (name: string, x: number, y: number) => ({
  name,
  box: { left: x - 21, top: y - 21, right: x + 21, bottom: y + 21 },
});
const namesIn = (placed: readonly { of: { name: string } }[]) => placed.map(({ of }) => of.name);

describe('names on the map', () => {
  it('stand below their marker', () => {
    expect(placeNames([marker('Aarhus', 150, 150)], [], view).marks).toMatchObject([{ at: { x: 150, y: 180 } }]);
  });

  it('stand above it where the map ends below', () => {
    expect(placeNames([marker('Gedser', 150, 275)], [], view).marks).toMatchObject([{ at: { x: 150, y: 245 } }]);
  });

  it('of a town lie under no marker', () => {
    const hidden = { name: 'Odense', x: 155, y: 145 };
    expect(placeNames([marker('Aarhus', 150, 150)], [hidden], view).towns).toEqual([]);
  });

  it('cover no other name: the more important town is named', () => {
    const towns = [
      { name: 'Kolding', x: 100, y: 100 },
      { name: 'Vamdrup', x: 110, y: 106 },
      { name: 'Vejle', x: 100, y: 200 },
    ];
    expect(namesIn(placeNames([], towns, view).towns)).toEqual(['Kolding', 'Vejle']);
  });

  it('are not cut off at the edge', () => {
    expect(placeNames([], [{ name: 'Skagen', x: 10, y: 100 }], view).towns).toEqual([]);
  });

  it('are written once, though two markers and a town have the same', () => {
    const placed = placeNames(
      [marker('Aarhus', 60, 60), marker('Aarhus', 60, 200)],
      [{ name: 'Aarhus', x: 200, y: 200 }],
      view,
    );
    expect([namesIn(placed.marks), namesIn(placed.towns)]).toEqual([['Aarhus'], []]);
  });
});
