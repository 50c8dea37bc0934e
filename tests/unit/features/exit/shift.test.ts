import { describe, expect, it } from 'vitest';
import { countAfter, noPresses, type KeyStroke, type ShiftCount } from '../../../../src/features/exit/shift.ts';

const plain = { repeat: false, ctrlKey: false, altKey: false, metaKey: false };
const down = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({ ...plain, type: 'keydown', key, ...more });
const up = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({ ...plain, type: 'keyup', key, ...more });
const shift = [down('Shift'), up('Shift')];

const pressesAfter = (strokes: readonly KeyStroke[], isTyping = false): number =>
  strokes.reduce<ShiftCount>((count, stroke) => countAfter(count, stroke, isTyping), noPresses).presses;

describe('the key that leaves the site', () => {
  it('counts Shift pressed by itself', () => {
    expect(pressesAfter([...shift, ...shift, ...shift])).toBe(3);
  });

  it('counts when the key comes up, not while it is still down', () => {
    expect(pressesAfter([...shift, down('Shift')])).toBe(1);
  });

  it('counts a key that is held down once', () => {
    expect(
      pressesAfter([down('Shift'), down('Shift', { repeat: true }), down('Shift', { repeat: true }), up('Shift')]),
    ).toBe(1);
  });

  it('counts both Shift keys held together once', () => {
    expect(pressesAfter([down('Shift'), down('Shift'), up('Shift'), up('Shift')])).toBe(1);
  });

  it.each([
    ['a capital letter', [down('Shift'), down('A'), up('A'), up('Shift')]],
    ['a letter let go after Shift', [down('Shift'), down('A'), up('Shift'), up('A')]],
    ['a step back with Tab', [down('Shift'), down('Tab'), up('Tab'), up('Shift')]],
    [
      'Ctrl and Shift',
      [down('Control', { ctrlKey: true }), down('Shift', { ctrlKey: true }), up('Shift', { ctrlKey: true })],
    ],
    ['Shift and Alt', [down('Shift'), down('Alt', { altKey: true }), up('Alt'), up('Shift')]],
    ['the key of the system', [down('Shift', { metaKey: true }), up('Shift', { metaKey: true })]],
    ['Escape', [down('Escape'), up('Escape')]],
  ])('begins again with %s', (_, strokes) => {
    expect(pressesAfter([...shift, ...shift, ...strokes])).toBe(0);
    expect(pressesAfter([...shift, ...shift, ...strokes, ...shift])).toBe(1);
  });

  it('counts nothing in a field one types in', () => {
    expect(pressesAfter([...shift, ...shift, ...shift], true)).toBe(0);
  });
});
