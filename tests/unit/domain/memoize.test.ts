import { describe, expect, it } from 'vitest';
import { memoize } from '../../../src/domain/memoize.ts';

describe('a memoized function', () => {
  it('does the work once for each argument', () => {
    const asked: string[] = [];
    const lengthOf = memoize((word: string) => {
      asked.push(word);
      return word.length;
    });
    expect([lengthOf('a'), lengthOf('bb'), lengthOf('a'), lengthOf('bb')]).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
  });

  it('without arguments does the work once, also when nothing comes of it', () => {
    let times = 0;
    const nothing = memoize((): undefined => {
      times += 1;
    });
    expect([nothing(), nothing(), nothing()]).toEqual([undefined, undefined, undefined]);
    expect(times).toBe(1);
  });

  it('lets everybody wait for the same work', async () => {
    let times = 0;
    const later = memoize(() => Promise.resolve((times += 1)));
    expect(await Promise.all([later(), later()])).toEqual([1, 1]);
  });

  it('asks again after a failure', () => {
    let times = 0;
    const failsFirst = memoize(() => {
      times += 1;
      if (times === 1) throw new Error('not yet');
      return times;
    });
    expect(failsFirst).toThrow('not yet');
    expect(failsFirst()).toBe(2);
  });
});
