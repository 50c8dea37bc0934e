/**
 * Phrase cards: each in a group that exists, with its sentence in every language that texts are written in, and
 * no sensitive word in the list, which others may see before a card is chosen.
 */
import { wordsOfText } from '../../../../domain/readability/lix.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { locationOf, originalsOf, type RawContent, sourceLanguageOf, type StringsFile, stringsOf } from '../../../reader/raw-content.ts';
import { groupAt, listAt, textAt, textsAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { sensitiveWordsFor } from '../../sensitive-words.ts';
import { foundWords } from '../../word-lists.ts';
import { rule } from '../rule.ts';
import { referenceUnknown, stringMissing } from '../shared-problems.ts';

const problems = {
  'string-missing': stringMissing,
  'reference-unknown': referenceUnknown,
  'card-long': {
    title: 'A card is too long to be read at a glance',
    message: ({ count, most }: { count: number; most: number }) =>
      `The sentence on this card has ${count} words; ${most} is the most.`,
    hint: () => 'Say only the request. Whoever is shown the card reads it at arm’s length.',
    severity: 'error',
  },
  'card-sensitive': {
    title: 'A card tells its topic before it is chosen',
    message: ({ value, word }: Value & { word: string }) =>
      `"${value}" contains "${word}" and stands in the list of cards, where somebody else may read it.`,
    hint: ({ label }: { label: string }) => `Write neutral words for the list: ${label}.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

const mostWords = 12;

export const phraseCards = rule(problems, (content, add) => {
  const file = content['phrase-cards'];
  if (!file) return;
  const groups = textsAt(file.data, ['groups']).map(({ text }) => text);
  const ids = listAt(file.data, ['cards']).flatMap((card, index) => {
    const value = textAt(card, ['group']);
    if (value !== undefined && groups.length > 0 && !groups.includes(value))
      add('reference-unknown', locationOf(file, ['cards', index, 'group']), {
        what: 'card-group',
        value,
        where: file.path,
        nearest: nearestWord(value, groups),
      });
    return textAt(card, ['id']) ?? [];
  });
  const source = sourceLanguageOf(content);
  const original = stringsOf(content).find(({ language }) => language === source);
  for (const strings of stringsOf(content)) {
    const isSource = strings.language === source;
    const headings = isSource ? groups.map((id) => ({ key: `phraseCardGroup.${id}`, what: 'card-group' as const, id })) : [];
    // A sentence that is shown to somebody in an office cannot be left to a language that stands in.
    const sentences = originalsOf(content).includes(strings.language) || isSource ? ids : [];
    const needed = [...headings, ...sentences.map((id) => ({ key: `phraseCard.${id}`, what: 'card' as const, id }))];
    for (const { key, what, id } of needed) {
      if (textAt(strings.file.data, [key]) === undefined)
        add('string-missing', { file: strings.file.path, line: 1, field: key }, { value: key, what, id });
    }
    const seen = [
      ...groups.map((id) => ({ key: `phraseCardGroup.${id}`, label: `phraseCardGroup.${id}` })),
      ...ids.map((id) => ({ key: seenKey(id, original), label: `phraseCard.${id}.label` })),
    ];
    for (const id of ids) {
      const count = wordsOfText(textAt(strings.file.data, [`phraseCard.${id}`]) ?? '', strings.language).length;
      // Words cannot be compared between languages; the limit is that of the two the texts are written in.
      if (/^(da|en)\b/.test(strings.language) && count > mostWords)
        add('card-long', locationOf(strings.file, [`phraseCard.${id}`]), { count, most: mostWords });
    }
    for (const { key, label } of seen) reportSensitive(content, strings, { key, label }, add);
  }
});

/** What of a card stands in the list: its label where it has one in the source language, else the sentence itself. */
const seenKey = (id: string, original: StringsFile | undefined): string =>
  `phraseCard.${id}.label` in groupAt(original?.file.data, []) ? `phraseCard.${id}.label` : `phraseCard.${id}`;

const reportSensitive = (
  content: RawContent,
  { language, file }: StringsFile,
  { key, label }: { key: string; label: string },
  add: Add,
): void => {
  const value = textAt(file.data, [key]) ?? '';
  for (const { found } of foundWords(value, sensitiveWordsFor(content.blocklist?.data, language), language))
    add('card-sensitive', locationOf(file, [key]), { value, word: found, label });
};
