/** Every language of a page has the sections named in page.yml, each once. */
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { entriesOf } from '../../../reader/raw-content.ts';
import { textsAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const problems = {
  'section-missing': {
    title: 'A section of a page is missing',
    message: ({ value }: Value) => `The section "${value}" named in page.yml is not in this text.`,
    hint: ({ value }: Value) => `Add <Section is="${value}"> before its text and </Section> after it.`,
    severity: 'error',
  },
  'section-unknown': {
    title: 'A text has a section that the page does not know',
    message: ({ value }: Value) => `The section "${value}" is not named in page.yml.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Otherwise take it out here, or add it to sections in page.yml.'),
    severity: 'error',
  },
  'section-twice': {
    title: 'A section stands twice in a text',
    message: ({ value }: Value) => `The section "${value}" stands more than once in this text.`,
    hint: () => 'Put the text of both into one.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const sections = rule(problems, (content, add) => {
  for (const { facts, texts } of entriesOf(content, 'page')) {
    if (!facts) continue;
    const wanted = textsAt(facts.data, ['sections']).map(({ text }) => text);
    for (const { path, prose } of texts) {
      if (prose.fault) continue;
      const seen = new Set<string>();
      for (const { name, attributes, line } of prose.elements) {
        const section = attributes['is'];
        if (name !== 'Section' || section === undefined) continue;
        const location = { file: path, line, field: '<Section>' };
        if (!wanted.includes(section)) add('section-unknown', location, { value: section, nearest: nearestWord(section, wanted) });
        if (seen.has(section)) add('section-twice', location, { value: section });
        seen.add(section);
      }
      for (const section of wanted)
        if (!seen.has(section)) add('section-missing', { file: path, line: 1 }, { value: section });
    }
  }
});
