/** Sentences say who does what: at most one in five is passive for readers, one in three for professionals. */
import { sentencesOf, type TextLanguage, wordsOfText } from '../../../../domain/readability/lix.ts';
import { type PassiveGrammar, passiveIn } from '../../../../domain/readability/passive.ts';
import { runningText, shortened } from '../../../../domain/readability/prose.ts';
import { readingRules } from '../../../../i18n/languages.ts';
import type { ProblemDefinitions } from '../../../problem.ts';
import { allTexts, isForReaders, type TextFile } from '../../../reader/raw-content.ts';
import { rule } from '../rule.ts';

interface Limit {
  /** The largest part of the sentences that may be passive. */
  part: number;
  inWords: string;
}
const readerLimit: Limit = { part: 1 / 5, inWords: 'one in five' };
const professionalLimit: Limit = { part: 1 / 3, inWords: 'one in three' };

const problems = {
  'passive-often': {
    title: 'Too many sentences do not say who does it',
    message: ({ count, sentences, most }: { count: number; sentences: number; most: string }) =>
      `${count} of ${sentences} sentences are passive: they do not say who does it. At most ${most} is wanted.`,
    hint: ({ first, second }: { first: string; second: string }) =>
      `Say who does what. The first two are ${first} and ${second}.`,
    severity: 'warning',
    about: 'words',
  },
} as const satisfies ProblemDefinitions;

export const passiveOften = rule(problems, (content, add) => {
  for (const { entry, text } of allTexts(content)) {
    const rules = readingRules(text.language);
    if (rules.passive === undefined) continue;
    const sentences = sentencesIn(text, rules, rules.passive);
    const [first, second] = sentences.filter(({ isPassive }) => isPassive);
    const count = sentences.filter(({ isPassive }) => isPassive).length;
    const limit = isForReaders(entry) ? readerLimit : professionalLimit;
    // A single one is no habit, however short the text.
    if (!first || !second || count <= sentences.length * limit.part) continue;
    add(
      'passive-often',
      { file: text.path, line: first.line },
      { count, sentences: sentences.length, most: limit.inWords, first: named(first), second: named(second) },
    );
  }
});

interface Sentence {
  words: string;
  line: number;
  isPassive: boolean;
}

const sentencesIn = (text: TextFile, language: TextLanguage, grammar: PassiveGrammar): Sentence[] =>
  runningText(text.prose).flatMap(({ own, line }) =>
    sentencesOf(own, language)
      .filter((sentence) => wordsOfText(sentence, text.language).length > 0)
      .map((words) => ({ words, line, isPassive: passiveIn(words, grammar) !== undefined })),
  );

const named = ({ words, line }: Sentence): string => `"${shortened(words)}" (line ${line})`;
