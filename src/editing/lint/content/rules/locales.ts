/** The list of languages: each once, and every chain of stand-ins ends where a text exists. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { locationOf, sourceLanguageOf } from '../../../reader/raw-content.ts';
import { listAt, textAt, textsAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const problems = {
  'locale-twice': {
    title: 'A language stands twice in the list',
    message: ({ value }: Value) => `The language "${value}" stands more than once in locales.yml.`,
    hint: () => 'Delete one of the two.',
    severity: 'error',
  },
  'locale-fallback-self': {
    title: 'A language stands in for itself',
    message: ({ value }: Value) => `The language "${value}" stands in its own list of languages to show instead.`,
    hint: ({ value }: Value) => `Take "${value}" out of the list after fallback.`,
    severity: 'error',
  },
  'locale-no-way-to-source': {
    title: 'A language has no way back to a text that exists',
    message: ({ value, source }: Value & { source: string }) =>
      `Where a text in "${value}" is missing, the languages after fallback never lead to "${source}", the language every text exists in.`,
    hint: ({ source }: { source: string }) => `Add ${source} at the end of the list after fallback.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const locales = rule(problems, (content, add) => {
  const file = content.locales;
  if (!file) return;
  const source = sourceLanguageOf(content);
  const chains = new Map<string, string[]>();
  listAt(file.data, []).forEach((_, index) => {
    const tag = textAt(file.data, [index, 'tag']);
    if (tag === undefined) return;
    if (chains.has(tag.toLowerCase())) add('locale-twice', locationOf(file, [index, 'tag']), { value: tag });
    const fallback = textsAt(file.data, [index, 'fallback']);
    chains.set(
      tag.toLowerCase(),
      fallback.map(({ text }) => text.toLowerCase()),
    );
    for (const { text, path } of fallback) {
      if (text.toLowerCase() === tag.toLowerCase())
        add('locale-fallback-self', locationOf(file, path), { value: tag });
    }
  });
  listAt(file.data, []).forEach((_, index) => {
    const tag = textAt(file.data, [index, 'tag']);
    if (tag !== undefined && !leadsTo(tag.toLowerCase(), source.toLowerCase(), chains))
      add('locale-no-way-to-source', locationOf(file, [index, 'fallback']), { value: tag, source });
  });
});

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
