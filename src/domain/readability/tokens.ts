/** A sentence as words, for rules that look at how it is made. */
export interface Token {
  /** As written. */
  shown: string;
  plain: string;
  /** A comma, colon, bracket or the like stands between this word and the one before. */
  isAfterBreak: boolean;
}

/** The words of a sentence in order; words with hyphens or apostrophes are one. */
export const tokensOf = (sentence: string): Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)) {
    const [shown] = match;
    const between = sentence.slice(end, match.index);
    tokens.push({ shown, plain: shown.toLowerCase().replace('’', "'"), isAfterBreak: /[^\s]/.test(between) });
    end = match.index + shown.length;
  }
  return tokens;
};

/** A list of words typed with spaces between. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The words from one place to another, as written. */
export const shownBetween = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ shown }) => shown)
    .join(' ');
