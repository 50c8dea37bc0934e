/** What changes in a file, line by line, as editors know it from git. */

/** Lines that went (`-`) and came (`+`), with a line before and after each, by place; empty where nothing changed. */
export const lineDiff = (before: string, after: string): string[] => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const marked = mark(old, now);
  const isNear = (index: number): boolean => [-1, 0, 1].some((step) => (marked[index + step]?.sign ?? ' ') !== ' ');
  return marked.flatMap(({ sign, line }, index) => {
    if (!isNear(index)) return [];
    const isGap = index > 0 && !isNear(index - 1);
    return [...(isGap ? ['  …'] : []), `${sign} ${line}`];
  });
};

interface Marked {
  sign: ' ' | '-' | '+';
  line: string;
}

/** Longest common part; files of facts are short. */
const mark = (old: readonly string[], now: readonly string[]): Marked[] => {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = old[i] === now[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  const marked: Marked[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      marked.push({ sign: ' ', line: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      marked.push({ sign: '-', line: old[i] ?? '' });
      i += 1;
    } else {
      marked.push({ sign: '+', line: now[j] ?? '' });
      j += 1;
    }
  }
  return marked;
};
