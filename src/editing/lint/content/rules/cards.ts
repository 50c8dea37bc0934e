/**
 * Cards to show: each in a group that exists, with its sentence in every language that texts are written in, and
 * nothing telling in the list, which others may see before a card is chosen.
 */
import { groupAt, listAt, originalsOf, sourceLanguageOf, spotOf, textAt, textsAt } from '../content.ts';
import type { Content, StringsFile } from '../content.ts';
import { nearest } from '../../nearest.ts';
import type { Report } from '../../report.ts';
import { foundWords } from '../word-lists.ts';
import { tellingWordsFor } from './sensitive-words.ts';

export function cards(content: Content, report: Report): void {
  const file = content.cards;
  if (!file) return;
  const groups = textsAt(file.data, ['groups']).map(({ text }) => text);
  const ids = listAt(file.data, ['cards']).flatMap((card, index) => {
    const value = textAt(card, ['group']);
    if (value !== undefined && groups.length > 0 && !groups.includes(value))
      report.add('reference-unknown', spotOf(file, ['cards', index, 'group']), {
        what: 'group of cards',
        value,
        where: file.path,
        nearest: nearest(value, groups),
      });
    return textAt(card, ['id']) ?? [];
  });
  const source = sourceLanguageOf(content);
  const original = content.strings.find(({ language }) => language === source);
  for (const strings of content.strings) {
    const isSource = strings.language === source;
    const headings = isSource ? groups.map((id) => ({ key: `cardGroup.${id}`, what: `the group "${id}"` })) : [];
    // A sentence that is shown to somebody in an office cannot be left to a language that stands in.
    const sentences = originalsOf(content).includes(strings.language) || isSource ? ids : [];
    const needed = [...headings, ...sentences.map((id) => ({ key: `card.${id}`, what: `the card "${id}"` }))];
    for (const { key, what } of needed) {
      if (textAt(strings.file.data, [key]) === undefined)
        report.add('string-missing', { file: strings.file.path, line: 1, field: key }, { value: key, what });
    }
    const seen = [
      ...groups.map((id) => ({ key: `cardGroup.${id}`, label: `cardGroup.${id}` })),
      ...ids.map((id) => ({ key: seenKey(id, original), label: `card.${id}.label` })),
    ];
    for (const { key, label } of seen) reportTelling(content, strings, { key, label }, report);
  }
}

/** What of a card stands in the list: its label where it has one in the source language, else the sentence itself. */
const seenKey = (id: string, original: StringsFile | undefined): string =>
  `card.${id}.label` in groupAt(original?.file.data, []) ? `card.${id}.label` : `card.${id}`;

function reportTelling(
  content: Content,
  { language, file }: StringsFile,
  { key, label }: { key: string; label: string },
  report: Report,
): void {
  const value = textAt(file.data, [key]) ?? '';
  for (const { found } of foundWords(value, tellingWordsFor(content.blocklist?.data, language), language))
    report.add('card-telling', spotOf(file, [key]), { value, word: found, label });
}
