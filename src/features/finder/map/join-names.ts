/** "A, B and C" in a language. @param locale tag for Intl */
export const joinNames = (locale: string): ((names: readonly string[]) => string) => {
  // WebViews before 2019 have no ListFormat.
  const format = 'ListFormat' in Intl ? new Intl.ListFormat(locale, { type: 'conjunction' }) : undefined;
  return (names) => format?.format(names) ?? names.join(', ');
};
