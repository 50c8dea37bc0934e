/** Every sentence that phone-script.yml counts has its words, and can be read out by who does not know the language. */
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { pronunciationKey, foreignId, sentenceKeys } from '../../../../domain/text/phone-sentences.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { entriesOf, locationOf, originalsOf, type RawContent, sourceLanguageOf, type StringsFile, stringsOf } from '../../../reader/raw-content.ts';
import { groupAt, idsAt, listAt, textAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

const problems = {
  'call-sentence-missing': {
    title: 'A sentence to say on the phone is missing',
    message: ({ value }: Value) => `phone-script.yml counts the sentence "${value}", but it has no words in this language.`,
    hint: ({ value }: Value) => `Add a line ${value}: with the sentence, or count one less in phone-script.yml.`,
    severity: 'error',
  },
  'call-pronunciation-missing': {
    title: 'Nothing says how a sentence on the phone sounds',
    message: ({ value }: Value) =>
      `The sentence "${value}" has its meaning here, but nothing says how it sounds, so a reader cannot say it.`,
    hint: ({ key }: { key: string }) =>
      `Add a line ${key}: with the sounds as a reader of this language would write them.`,
    severity: 'error',
  },
  'call-sentence-unknown': {
    title: 'A sentence to say on the phone belongs to no number',
    message: ({ value }: Value) => `The words "${value}" are not counted in phone-script.yml, so nobody will see them.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Otherwise count one more in phone-script.yml, or delete the line.'),
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const phoneScript = rule(problems, (content, add) => {
  const { sentences, isWhole } = sentencesOf(content);
  const source = sourceLanguageOf(content);
  const originals = originalsOf(content);
  for (const strings of stringsOf(content)) {
    const isSource = strings.language === source;
    // A translation may lag behind.
    lintWords(strings, sentences, isSource || originals.includes(strings.language), add);
    if (!isSource) lintPronunciations(strings, sentences, add);
    if (isWhole) lintExtra(strings, isSource ? sentences : sentences.flatMap((key) => [key, pronunciationKey(key)]), add);
  }
});

/** The sentences of the numbers that exist. A broken line is told at its place; which words are its own nobody knows. */
const sentencesOf = (content: RawContent): { sentences: string[]; isWhole: boolean } => {
  const entries = listAt(content['phone-script']?.data, ['entries']).map((entry) => ({
    id: textAt(entry, ['id']) ?? '',
    count: valueAt(entry, ['sentences']),
    known: textAt(entry, ['is']) === 'service' ? servicesOf(content) : emergenciesOf(content),
  }));
  const foreign = { id: foreignId, count: valueAt(content['phone-script']?.data, ['foreign']), known: [foreignId] };
  const all = [...entries, foreign].map(({ id, count, known }) =>
    known.includes(id) && typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 4
      ? sentenceKeys(id, count)
      : undefined,
  );
  return { sentences: all.flatMap((keys) => keys ?? []), isWhole: all.every((keys) => keys !== undefined) };
};

const servicesOf = (content: RawContent): string[] => entriesOf(content, 'service').map(({ id }) => id);
const emergenciesOf = ({ site }: RawContent): string[] =>
  idsAt(site?.data, ['emergency']);

const lintWords = ({ file }: StringsFile, sentences: readonly string[], isNeeded: boolean, add: Add): void => {
  if (!isNeeded) return;
  const words = groupAt(file.data, []);
  for (const key of sentences)
    if (!(key in words)) add('call-sentence-missing', { file: file.path, line: 1, field: key }, { value: key });
};

/** Who knows what a sentence means still has to say it. */
const lintPronunciations = ({ file }: StringsFile, sentences: readonly string[], add: Add): void => {
  const words = groupAt(file.data, []);
  for (const key of sentences)
    if (key in words && !(pronunciationKey(key) in words))
      add('call-pronunciation-missing', locationOf(file, [key]), { value: key, key: pronunciationKey(key) });
};

const lintExtra = ({ file }: StringsFile, known: readonly string[], add: Add): void => {
  for (const key of Object.keys(groupAt(file.data, [])))
    if (key.startsWith('say.') && !known.includes(key))
      add('call-sentence-unknown', locationOf(file, [key]), { value: key, nearest: nearestWord(key, known) });
};
