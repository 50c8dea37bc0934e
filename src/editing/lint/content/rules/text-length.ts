/** Summaries fit a card; texts are long enough to tell what happens and short enough to be read. */
import { wordsOfText } from '../../../../domain/readability/lix.ts';
import { readingRules } from '../../../../i18n/languages.ts';
import type { ProblemDefinitions } from '../../../problem.ts';
import { allTexts, isForReaders, locationOf, type TextFile } from '../../../reader/raw-content.ts';
import { textAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const longestSummary = 120;
/** Languages with longer words say the same in a third more. */
const longestTranslated = 160;

const problems = {
  'summary-long': {
    title: 'A summary is too long',
    message: ({ count, most }: { count: number; most: number }) =>
      `The summary has ${count} characters; ${most} is the most.`,
    hint: () => 'Say only what one gets.',
    severity: 'error',
    about: 'words',
  },
  'text-length': {
    title: 'A text is too short or too long',
    message: ({ count, least, most }: { count: number; least: number; most: number }) =>
      `The text has ${count} words; ${least} to ${most} are wanted.`,
    hint: ({ count, least }: { count: number; least: number }) =>
      count < least
        ? 'Say what happens when one comes or rings, and what one can get.'
        : 'Take out what somebody in need does not have to know first.',
    severity: 'error',
    about: 'words',
  },
} as const satisfies ProblemDefinitions;

export const textLength = rule(problems, (content, add) => {
  for (const { entry, text } of allTexts(content)) {
    const summary = textAt(text.top.data, ['summary']) ?? '';
    const count = [...summary].length;
    const isTranslation = (textAt(text.top.data, ['origin']) ?? 'original') !== 'original';
    const most = isTranslation ? longestTranslated : longestSummary;
    if (count > most) add('summary-long', locationOf(text.top, ['summary']), { count, most });
    const limits = entry.collection.words?.[isForReaders(entry) ? 'reader' : 'professional'];
    // Words cannot be compared between languages; the limits were set for those the texts are written in.
    if (!limits || !readingRules(text.language).isMeasured || text.prose.fault) continue;
    const words = bodyWords(text);
    if (words < limits.least || words > limits.most)
      add('text-length', { file: text.path, line: firstLine(text) }, { count: words, ...limits });
  }
});

/** Everything a reader reads counts: paragraphs, lists and headings. What she is to say in Danish counts by its meaning beside it. */
const bodyWords = (text: TextFile): number => text.prose.blocks.reduce((sum, block) => sum + wordsOfText(block.own, text.language).length, 0);

const firstLine = (text: TextFile): number => text.prose.blocks[0]?.line ?? 1;
