/** Whoever cannot reach one place is sent to another; the way must end at a number. */
import { entriesOf, leadsToPhone, listAt, spotOf, textAt } from '../content.ts';
import type { Content, Fields, Path } from '../content.ts';
import type { Report } from '../../report.ts';

export function fallbacks(content: Content, report: Report): void {
  const check = (fields: Fields, path: Path): void => {
    const value = textAt(fields.data, path);
    if (value !== undefined && !leadsToPhone(content, value))
      report.add('fallback-without-number', spotOf(fields, path), { value });
  };
  const { site, vocabulary } = content;
  if (site) check(site, ['nightLine']);
  if (vocabulary)
    listAt(vocabulary.data, ['needs']).forEach((_, index) => check(vocabulary, ['needs', index, 'fallback']));
  for (const { facts } of entriesOf(content, 'service')) if (facts) check(facts, ['fallback']);
}
