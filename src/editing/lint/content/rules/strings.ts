/** Interface words: complete in the source language, and no translation of something that does not exist. */
import { wordsOfText } from '../../../../domain/readability/lix.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { locationOf, type RawContent, sourceLanguageOf, stringsOf } from '../../../reader/raw-content.ts';
import { groupAt, listAt, textAt, textsAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';
import { stringMissing } from '../shared-problems.ts';

const problems = {
  'string-missing': stringMissing,
  'string-unknown': {
    title: 'A translated label belongs to nothing',
    message: ({ value, source }: Value & { source: string }) =>
      `The key "${value}" does not exist in ${source}, so nobody will see these words.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Otherwise delete the line.'),
    severity: 'error',
  },
  'string-untranslated': {
    title: 'A label is the same in two languages',
    message: ({ value, source }: Value & { source: string }) => `The words "${value}" are the same as in "${source}".`,
    hint: () => 'Translate them, or delete the line: the site then shows another language and says so.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;

export const strings = rule(problems, (content, add) => {
  const source = sourceLanguageOf(content);
  const original = stringsOf(content).find(({ language }) => language === source)?.file;
  if (!original) return;
  const known = Object.keys(groupAt(original.data, []));
  for (const { key, what } of neededKeys(content)) {
    if (!known.includes(key))
      add('string-missing', { file: original.path, line: 1, field: key }, { value: key, what });
  }
  const plain = new Set(known.map(withoutPlural));
  for (const { language, file } of stringsOf(content)) {
    if (language === source) continue;
    for (const key of Object.keys(groupAt(file.data, []))) {
      const location = locationOf(file, [key]);
      // Sentences to say on the phone have a rule of their own (phone-script.ts).
      if (!key.startsWith('say.') && !plain.has(withoutPlural(key)))
        add('string-unknown', location, { value: key, source: original.path, nearest: nearestWord(key, known) });
      const value = textAt(file.data, [key]) ?? '';
      const isSame = value === textAt(original.data, [key]);
      if (isSame && wordsOfText(value, language).length >= 3)
        add('string-untranslated', location, { value, source });
    }
  }
});

/** Languages have other numbers of plural forms than the source; the part before counts. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Labels that the lists in vocabulary.yml and site.yml need. */
const neededKeys = (content: RawContent): { key: string; what: string }[] => {
  const ids = (list: string): string[] =>
    listAt(content.vocabulary?.data, [list]).flatMap((item) => textAt(item, ['id']) ?? []);
  const lines = textsAt(content.vocabulary?.data, ['lines']).map(({ text }) => text);
  const emergencies = listAt(content.site?.data, ['emergency']).flatMap((item) => textAt(item, ['id']) ?? []);
  const rung = listAt(content['phone-script']?.data, ['entries']).flatMap((entry) =>
    textAt(entry, ['is']) === 'emergency' ? (textAt(entry, ['id']) ?? []) : [],
  );
  const needed = (prefix: string, what: string, list: readonly string[]) =>
    list.map((id) => ({ key: `${prefix}.${id}`, what: `${what} "${id}"` }));
  return [
    ...needed('need', 'the need', ids('needs')),
    ...needed('kind', 'the kind', ids('kinds')),
    ...needed('title.kind', 'the neutral title of the kind', ids('kinds')),
    ...needed('title.need', 'the neutral title of the need', ids('needs')),
    ...needed('subject', 'the subject', ids('subjects')),
    ...needed('line', 'the line', lines),
    ...needed('area', 'the area', ids('areas')),
    ...needed('emergency', 'the emergency number', emergencies),
    ...needed(
      'phoneScript.next',
      'what happens after ringing the emergency number',
      rung.filter((id) => emergencies.includes(id)),
    ),
  ];
};
