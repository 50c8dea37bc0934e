/** The list of languages: each once, and every chain of stand-ins ends where a text exists. */
import { listAt, sourceLanguageOf, spotOf, textAt, textsAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';

export function locales(content: Content, report: Report): void {
  const file = content.locales;
  if (!file) return;
  const source = sourceLanguageOf(content);
  const chains = new Map<string, string[]>();
  listAt(file.data, []).forEach((_, index) => {
    const tag = textAt(file.data, [index, 'tag']);
    if (tag === undefined) return;
    if (chains.has(tag.toLowerCase())) report.add('locale-twice', spotOf(file, [index, 'tag']), { value: tag });
    const fallback = textsAt(file.data, [index, 'fallback']);
    chains.set(
      tag.toLowerCase(),
      fallback.map(({ text }) => text.toLowerCase()),
    );
    for (const { text, path } of fallback) {
      if (text.toLowerCase() === tag.toLowerCase())
        report.add('locale-fallback-self', spotOf(file, path), { value: tag });
    }
  });
  listAt(file.data, []).forEach((_, index) => {
    const tag = textAt(file.data, [index, 'tag']);
    if (tag !== undefined && !leadsTo(tag.toLowerCase(), source.toLowerCase(), chains))
      report.add('locale-no-way-to-source', spotOf(file, [index, 'fallback']), { value: tag, source });
  });
}

/** Two languages that only stand in for each other would go round for ever. */
function leadsTo(
  tag: string,
  source: string,
  chains: ReadonlyMap<string, string[]>,
  seen = new Set<string>(),
): boolean {
  if (tag === source) return true;
  if (seen.has(tag)) return false;
  seen.add(tag);
  return (chains.get(tag) ?? []).some((next) => leadsTo(next, source, chains, seen));
}
