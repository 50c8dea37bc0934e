import { describe, expect, it } from 'vitest';
import { sharedAge, type Answer } from '../../../../src/domain/service/answer.ts';

const row = (...answers: Answer[]) => [{ label: 'a', answers }];
const old = (on: string): Answer => ({ key: 'a', age: 'old', on });
const ageing = (on: string): Answer => ({ key: 'a', age: 'ageing', on });

describe('the date below several answers', () => {
  it('stands there once where all are from the same month', () => {
    expect(sharedAge([...row(old('2023')), ...row(old('2023'))])).toEqual({ age: 'old', on: '2023' });
    expect(sharedAge(row(ageing('2025-03-02'), ageing('2025-03-30')))).toEqual({ age: 'ageing', on: '2025-03' });
  });

  it.each([
    ['are from other months', row(old('2023-03'), old('2023-04'))],
    ['are from a year and a month in it', row(old('2023'), old('2023-04'))],
    ['are not of the same age', row(ageing('2024'), old('2024'))],
    ['are partly new', row(old('2023'), { key: 'a', age: 'fresh', on: '2023' })],
    ['are all new', row({ key: 'a', age: 'fresh', on: '2026' }, { key: 'a', age: 'fresh', on: '2026' })],
    ['are only one', row(old('2023'))],
    ['are none', []],
  ])('does not where they %s', (_, rows) => {
    expect(sharedAge(rows)).toBeUndefined();
  });
});
