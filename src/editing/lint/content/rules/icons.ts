/** Icons have names that exist: one that does not would stop the build without a word. */
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf } from '../../../reader/raw-content.ts';
import { listAt, type Path, textAt } from '../../../reader/raw-data.ts';
import { hasIcon, iconNames } from '../../icon-names.ts';
import { rule } from '../rule.ts';

const problems = {
  'icon-unknown': {
    title: 'An icon has a name that does not exist',
    message: ({ value }: Value) => `There is no icon "${value}".`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'The names are those of lucide.dev/icons.'),
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const icons = rule(problems, (content, add) => {
  const lint = (fields: Fields, path: Path): void => {
    const value = textAt(fields.data, path);
    // What is no name at all is told by the schema.
    if (value !== undefined && /^[a-z0-9-]+$/.test(value) && !hasIcon(value))
      add('icon-unknown', locationOf(fields, path), { value, nearest: nearestWord(value, iconNames()) });
  };
  const { vocabulary } = content;
  const cards = content['phrase-cards'];
  for (const list of ['needs', 'kinds', 'doors'])
    if (vocabulary) listAt(vocabulary.data, [list]).forEach((_, index) => lint(vocabulary, [list, index, 'icon']));
  if (cards) listAt(cards.data, ['cards']).forEach((_, index) => lint(cards, ['cards', index, 'icon']));
  for (const { facts } of entriesOf(content, 'guide')) if (facts) lint(facts, ['icon']);
});
