/** "A, B and C" as the language of the page says it. */
export function joinNames(element: Element): (names: readonly string[]) => string {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  // WebViews before 2019 have no ListFormat.
  const format = 'ListFormat' in Intl ? new Intl.ListFormat(lang, { type: 'conjunction' }) : undefined;
  return (names) => format?.format(names) ?? names.join(', ');
}
