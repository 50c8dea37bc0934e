/** Texts are easy to read (requirements L1, L2). Running text only: no lists, headings, or words in other languages. */
import { lixLimits } from '../../../../domain/readability/limits.ts';
import { type ReadingEase, readingEaseIn, readingEaseOf, sentencesOf, wordsOfText } from '../../../../domain/readability/lix.ts';
import { type ProseBlock, runningText, shortened } from '../../../../domain/readability/prose.ts';
import { readingRules } from '../../../../i18n/languages.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { allTexts, type Entry, isForReaders, type RawContent, type TextFile } from '../../../reader/raw-content.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

const wantedMedian = 12;
const mostSentences = 3;

/** Professionals read sentences of up to 25 words. */
const moreForProfessionals = 5;

const problems = {
  'lix-high': {
    title: 'A text is harder to read than wanted',
    message: ({ count, most }: { count: number; most: number }) =>
      `The reading difficulty (LIX) is ${count}; at most ${most} is wanted.`,
    hint: () => 'Split long sentences and use shorter words.',
    severity: 'warning',
    about: 'words',
  },
  'lix-too-high': {
    title: 'A text is too hard to read',
    message: ({ count, most }: { count: number; most: number }) =>
      `The reading difficulty (LIX) is ${count}; ${most} is the limit.`,
    hint: () => 'Split long sentences and use words of at most six letters where you can.',
    severity: 'error',
    about: 'words',
  },
  'sentence-long': {
    title: 'A sentence is too long',
    message: ({ count, most, value }: Value & { count: number; most: number }) =>
      `The sentence "${value}" has ${count} words; ${most} is the limit.`,
    hint: () => 'Make two sentences of it.',
    severity: 'error',
    about: 'words',
  },
  'sentence-long-pro': {
    title: 'A sentence for professionals is too long',
    message: ({ count, most, value }: Value & { count: number; most: number }) =>
      `The sentence "${value}" has ${count} words; at most ${most} is wanted.`,
    hint: () => 'Make two sentences of it.',
    severity: 'warning',
    about: 'words',
  },
  'sentences-long': {
    title: 'Most sentences are long',
    message: ({ count, most }: { count: number; most: number }) =>
      `Half of the sentences have ${count} words or more; at most ${most} is wanted.`,
    hint: () => 'Split some of the sentences.',
    severity: 'warning',
    about: 'words',
  },
  'paragraph-long': {
    title: 'A paragraph is too long',
    message: ({ count, most }: { count: number; most: number }) =>
      `This paragraph has ${count} sentences; at most ${most} are wanted.`,
    hint: () => 'Put an empty line in the middle, or make a list.',
    severity: 'warning',
    about: 'words',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const readability = rule(problems, (content, add) => {
  for (const { entry, text } of allTexts(content)) {
    const rules = readingRules(text.language);
    const paragraphs = runningText(text.prose).map(
      (block): Paragraph => ({ ...block, sentences: sentencesOf(block.text, rules) }),
    );
    const { lix, medianSentence } = readingEaseIn(
      paragraphs.map((block) => block.text),
      paragraphs.map(({ sentences }) => sentences),
      rules,
    );
    const location = { file: text.path, line: paragraphs[0]?.line ?? 1 };
    if (rules.isMeasured && lix !== undefined) reportLix(lix, isForReaders(entry), location, add);
    for (const block of paragraphs) lintSentences(block, text, isForReaders(entry), add);
    if (!isForReaders(entry) || !rules.isMeasured) continue;
    if (medianSentence > wantedMedian)
      add('sentences-long', location, { count: medianSentence, most: wantedMedian });
    for (const block of paragraphs) lintParagraph(block, text, add);
  }
});

interface Paragraph extends ProseBlock {
  sentences: readonly string[];
}

const reportLix = (lix: number, isReader: boolean, location: { file: string; line: number }, add: Add): void => {
  const { wanted, limit } = lixLimits[isReader ? 'reader' : 'professional'];
  if (lix > limit) add('lix-too-high', location, { count: lix, most: limit });
  else if (lix > wanted) add('lix-high', location, { count: lix, most: wanted });
};

const lintSentences = (block: Paragraph, text: TextFile, isReader: boolean, add: Add): void => {
  const rules = readingRules(text.language);
  const most = isReader ? rules.longestSentence : rules.longestSentence + moreForProfessionals;
  let at = 0;
  for (const sentence of block.sentences) {
    at = Math.max(block.text.indexOf(sentence, at), at);
    const count = wordsOfText(sentence, text.language).length;
    if (count > most)
      add(
        isReader ? 'sentence-long' : 'sentence-long-pro',
        { file: text.path, line: block.lineAt(at) },
        { count, most, value: shortened(sentence) },
      );
    at += sentence.length;
  }
};

const lintParagraph = (block: ProseBlock, text: TextFile, add: Add): void => {
  const { length } = sentencesOf(block.own, readingRules(text.language));
  if (length > mostSentences)
    add('paragraph-long', { file: text.path, line: block.line }, { count: length, most: mostSentences });
};

/** The measures of every text, for a table. */
export const readingTable = (content: RawContent): { entry: Entry; text: TextFile; ease: ReadingEase }[] => allTexts(content).map(({ entry, text }) => ({
    entry,
    text,
    ease: readingEaseOf(
      runningText(text.prose).map((block) => block.text),
      readingRules(text.language),
    ),
  }));
