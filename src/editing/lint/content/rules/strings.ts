/** Interface words: complete in the source language, and no translation of something that does not exist. */
import { wordsOfText } from '../../../../domain/readability/lix.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { locationOf, originalsOf, type RawContent, sourceLanguageOf, stringsOf } from '../../../reader/raw-content.ts';
import { groupAt, idsAt, listAt, textAt, textsAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';
import { namesOf, withoutNames } from '../said-words.ts';
import { type LabelledThing, stringMissing } from '../shared-problems.ts';

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
    hint: () =>
      'Translate them, or delete the line: the site then shows another language and says so. A word that is rightly the same stands under `same` in the glossary of the language.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;

export const strings = rule(problems, (content, add) => {
  const source = sourceLanguageOf(content);
  const original = stringsOf(content).find(({ language }) => language === source)?.file;
  if (!original) return;
  const known = Object.keys(groupAt(original.data, []));
  for (const { key, what, id } of neededKeys(content)) {
    if (!known.includes(key)) add('string-missing', { file: original.path, line: 1, field: key }, { value: key, what, id });
  }
  const plain = new Set(known.map(withoutPlural));
  const written = stringsOf(content).filter((each) => [source, ...originalsOf(content)].includes(each.language));
  const languagesThatSay = (value: string, key: string, language: string): string | undefined =>
    written.find((each) => each.language !== language && textAt(each.file.data, [key]) === value)?.language;
  const names = namesOf(content);
  const isSameEverywhere = (value: string, language: string): boolean =>
    !/\p{L}/u.test(withoutNames(value.replace(/\{\{[^{}]*\}\}/g, ''), [...names, ...sameWords])) ||
    content.glossaries.some(
      (each) => each.language === language && textsAt(each.top.data, ['same']).some(({ text }) => text === value),
    );
  for (const { language, file } of stringsOf(content)) {
    if (language === source) continue;
    for (const key of Object.keys(groupAt(file.data, []))) {
      const location = locationOf(file, [key]);
      // Sentences to say on the phone have a rule of their own (phone-script.ts).
      if (!key.startsWith('say.') && !plain.has(withoutPlural(key)))
        add('string-unknown', location, { value: key, source: original.path, nearest: nearestWord(key, known) });
      const value = textAt(file.data, [key]) ?? '';
      const same = languagesThatSay(value, key, language);
      // Two languages that texts are written in may share a word; a whole sentence they do not.
      const least = originalsOf(content).includes(language) ? 3 : 1;
      if (same !== undefined && !isSameEverywhere(value, language) && wordsOfText(value, language).length >= least)
        add('string-untranslated', location, { value, source: same });
    }
  }
});

/** Words that are the same in all languages. */
const sameWords = [
  'WhatsApp',
  'Android',
  'iPhone',
  'Chrome',
  'Firefox',
  'Samsung',
  'Safari',
  'SMS',
  'PDF',
  'OK',
  'CPR',
  'EU',
];

/** Languages have other numbers of plural forms than the source; the part before counts. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Labels that the lists in vocabulary.yml and site.yml need. */
const neededKeys = (content: RawContent): { key: string; what: LabelledThing; id: string }[] => {
  const ids = (list: string): string[] => idsAt(content.vocabulary?.data, [list]);
  const lines = textsAt(content.vocabulary?.data, ['lines']).map(({ text }) => text);
  const emergencies = idsAt(content.site?.data, ['emergency']);
  const rung = listAt(content['phone-script']?.data, ['entries']).flatMap((entry) =>
    textAt(entry, ['is']) === 'emergency' ? (textAt(entry, ['id']) ?? []) : [],
  );
  const needed = (prefix: string, what: LabelledThing, list: readonly string[]) =>
    list.map((id) => ({ key: `${prefix}.${id}`, what, id }));
  return [
    ...needed('need', 'need', ids('needs')),
    ...needed('kind', 'kind', ids('kinds')),
    ...needed('title.kind', 'title-kind', ids('kinds')),
    ...needed('title.need', 'title-need', ids('needs')),
    ...needed('subject', 'subject', ids('subjects')),
    ...needed('line', 'line', lines),
    ...needed('area', 'area', ids('areas')),
    ...needed('pro.situation', 'situation', ids('situations')),
    ...needed('pro.door', 'door', ids('doors')),
    ...needed('emergency', 'emergency', emergencies),
    ...needed(
      'phoneScript.next',
      'after-emergency',
      rung.filter((id) => emergencies.includes(id)),
    ),
  ];
};
