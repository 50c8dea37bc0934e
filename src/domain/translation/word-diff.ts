/** What changed between two versions of a text, as words. */

export interface LineChange {
  before?: string;
  after?: string;
}

/**
 * The lines that changed. A line that was changed stands beside what it was; one that is new or gone stands alone.
 *
 * @param before lines of the version a translation was made from
 * @param after lines of the text as it is
 */
export const changedLines = (before: readonly string[], after: readonly string[]): LineChange[] => {
  const changes: LineChange[] = [];
  let gone: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    for (let at = 0; at < Math.max(gone.length, added.length); at += 1) {
      const [was, is] = [gone[at], added[at]];
      changes.push({ ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) });
    }
    [gone, added] = [[], []];
  };
  for (const { is, item } of editsBetween(before, after)) {
    if (is === 'same') flush();
    else if (is === 'gone') gone.push(item);
    else added.push(item);
  }
  flush();
  return changes;
};

/**
 * A line with its changed words marked: [-gone-] and {+new+}.
 *
 * @example markedWords('Ring til os i dag', 'Ring til dem i dag') // 'Ring til [-os-] {+dem+} i dag'
 */
export const markedWords = (before: string, after: string): string => {
  const edits = editsBetween(before.split(/\s+/), after.split(/\s+/));
  const runs: { is: Edit['is']; words: string[] }[] = [];
  for (const { is, item } of edits) {
    const last = runs.at(-1);
    if (last?.is === is) last.words.push(item);
    else runs.push({ is, words: [item] });
  }
  const marked = {
    same: (words: string) => words,
    gone: (words: string) => `[-${words}-]`,
    new: (words: string) => `{+${words}+}`,
  };
  return runs.map(({ is, words }) => marked[is](words.join(' '))).join(' ');
};

interface Edit {
  is: 'same' | 'gone' | 'new';
  item: string;
}

/** By the longest common subsequence: texts here have some hundred lines or words at most. */
const editsBetween = (before: readonly string[], after: readonly string[]): Edit[] => {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [was, is] = [before[row], after[column]];
    if (was !== undefined && was === is) {
      edits.push({ is: 'same', item: was });
      [row, column] = [row + 1, column + 1];
    } else if (is === undefined || (was !== undefined && lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
      edits.push({ is: 'gone', item: was ?? '' });
      row += 1;
    } else {
      edits.push({ is: 'new', item: is });
      column += 1;
    }
  }
  return edits;
};
