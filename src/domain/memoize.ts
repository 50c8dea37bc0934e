/**
 * Remembers what a function gave: for each argument (compared as a Map does), or once for a function without any. A
 * promise is remembered as it is, so that everybody who asks meanwhile waits for the same work.
 *
 * @example const ofLanguage = memoize((tag: string) => new Intl.PluralRules(tag));
 */
export const memoize = <Args extends readonly [] | readonly [unknown], Value>(
  make: (...args: Args) => Value,
): ((...args: Args) => Value) => {
  const made = new Map<unknown, Value>();
  return (...args) => {
    const [key] = args;
    const known = made.get(key);
    // `undefined` can be an answer, too.
    if (known !== undefined || made.has(key)) return known as Value;
    const value = make(...args);
    made.set(key, value);
    return value;
  };
};
