/** Language tag of the text around an element. */
export const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? 'da';

/** "A, B and C" in a language. */
export function joinNames(lang: string): (names: readonly string[]) => string {
  // WebViews before 2019 have no ListFormat.
  const format = 'ListFormat' in Intl ? new Intl.ListFormat(lang, { type: 'conjunction' }) : undefined;
  return (names) => format?.format(names) ?? names.join(', ');
}
