/** Where a text of a guide names a section of a law, one of the guide's statements names it too, with its source. */
import { entriesOf, groupAt, listAt, textAt } from '../content.ts';
import type { Content, Entry, TextFile } from '../content.ts';
import type { Report } from '../../report.ts';

export function sections(content: Content, report: Report): void {
  for (const entry of entriesOf(content, 'guide')) {
    for (const text of entry.texts) {
      const sourced = new Set(sectionsIn(statementWords(entry, text)));
      for (const { text: words, line } of text.prose.blocks) {
        for (const value of new Set(sectionsIn(words)))
          if (!sourced.has(value)) report.add('section-without-statement', { file: text.path, line }, { value });
      }
    }
  }
}

/** All that the statements say in this text and about their sources. */
function statementWords({ facts }: Entry, { top }: TextFile): string {
  const claims = Object.keys(groupAt(top.data, ['statements'])).map((id) =>
    textAt(top.data, ['statements', id, 'claim']),
  );
  return [...claims, JSON.stringify(listAt(facts?.data, ['statements']))].join('\n');
}

const number = String.raw`\d+(?:\s?[a-z](?:-[a-z])?(?!\p{L}))?`;
const pattern = new RegExp(
  String.raw`(?:§{1,2}|(?<!\p{L})(?:sections?|paragraf(?:fer)?))\s*(${number}(?:(?:,\s?|\s(?:og|eller|and|or)\s|[-–])${number})*)`,
  'giu',
);

/**
 * Numbers of sections; the letters after them do not count.
 *
 * @example sectionsIn('Efter §§ 82 a-b og 101 og paragraf 10') // ['82', '101', '10']
 */
export const sectionsIn = (text: string): string[] =>
  [...text.matchAll(pattern)].flatMap(([, numbers = '']) => numbers.match(/\d+/g) ?? []);
