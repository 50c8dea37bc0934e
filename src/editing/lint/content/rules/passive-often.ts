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
  name: 'fifth' | 'third';
}
const readerLimit: Limit = { part: 1 / 5, name: 'fifth' };
const professionalLimit: Limit = { part: 1 / 3, name: 'third' };

interface Examples {
  first: string;
  firstLine: number;
  second: string;
  secondLine: number;
}

const problems = {
  'passive-often': {
    title: 'Too many sentences do not say who does it',
    message: ({ count, sentences, most }: { count: number; sentences: number; most: Limit['name'] }) =>
      `${count} of ${sentences} sentences are passive: they do not say who does it. At most ${most === 'fifth' ? 'one in five' : 'one in three'} is wanted.`,
    hint: ({ first, second, firstLine, secondLine }: Examples) =>
      `Say who does what. The first two are "${first}" (line ${firstLine}) and "${second}" (line ${secondLine}).`,
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
      {
        count,
        sentences: sentences.length,
        most: limit.name,
        first: shortened(first.words),
        firstLine: first.line,
        second: shortened(second.words),
        secondLine: second.line,
      },
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
