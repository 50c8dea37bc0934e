/** Where a text of a guide names a section of a law, one of the guide's statements names it too, with its source. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Entry, type TextFile } from '../../../reader/raw-content.ts';
import { groupAt, listAt, textAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const problems = {
  'law-section-without-statement': {
    title: 'A text names a section of a law that no statement has',
    message: ({ value }: Value) => `The text names § ${value}, but no statement of this guide does.`,
    hint: () => 'Add a statement with its source to guide.yml, name the section in its claim, or take the number out.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;

export const lawSections = rule(problems, (content, add) => {
  for (const entry of entriesOf(content, 'guide')) {
    for (const text of entry.texts) {
      const sourced = new Set(lawSectionsIn(statementWords(entry, text)).map(({ value }) => value));
      for (const { text: words, lineAt } of text.prose.blocks) {
        for (const { value, index } of lawSectionsIn(words))
          if (!sourced.has(value)) add('law-section-without-statement', { file: text.path, line: lineAt(index) }, { value });
      }
    }
  }
});

/** All that the statements say in this text and about their sources. */
const statementWords = ({ facts }: Entry, { top }: TextFile): string => {
  const claims = Object.keys(groupAt(top.data, ['statements'])).map((id) =>
    textAt(top.data, ['statements', id, 'claim']),
  );
  return [...claims, JSON.stringify(listAt(facts?.data, ['statements']))].join('\n');
};

const number = String.raw`\d+(?:\s?[a-z](?:-[a-z])?(?!\p{L}))?`;
const pattern = new RegExp(
  String.raw`(?:§{1,2}|(?<!\p{L})(?:sections?|paragraf(?:fer)?))\s*(${number}(?:(?:,\s?|\s(?:og|eller|and|or)\s|[-–])${number})*)`,
  'giu',
);

/**
 * Numbers of sections; the letters after them do not count.
 *
 * @example lawSectionsIn('Efter § 82 a') // [{ value: '82', index: 6 }]
 */
export const lawSectionsIn = (text: string): { value: string; index: number }[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    [...found.matchAll(/\d+/g)].map(({ 0: value }) => ({ value, index })),
  );
