/** Texts are easy to read (requirements L1, L2). Running text only: no lists, headings, or words in other languages. */
import { allTexts, isForReaders } from '../content.ts';
import type { Content, Entry, TextFile } from '../content.ts';
import { readingEaseOf, sentencesOf, wordsOfText } from '../lix.ts';
import type { ReadingEase } from '../lix.ts';
import type { ProseBlock } from '../prose.ts';
import type { Report } from '../report.ts';

const readerLix = { wanted: 30, limit: 34 };
const professionalLix = 44;
const wantedMedian = 12;
const mostSentences = 3;

/** Syllables or ideographs count as words in these languages, so the same sentence has more of them. */
const longestByLanguage: Readonly<Record<string, number>> = { vi: 30, th: 30, lo: 30, km: 30, my: 30, zh: 30, ja: 30 };
const longestSentence = 20;

export function readability(content: Content, report: Report): void {
  for (const { entry, text } of allTexts(content)) {
    const paragraphs = runningText(text);
    const { lix, medianSentence } = readingEaseOf(
      paragraphs.map((block) => block.text),
      text.language,
    );
    const spot = { file: text.path, line: paragraphs[0]?.line ?? 1 };
    const isMeasured = /^(da|en)\b/.test(text.language);
    if (isMeasured && lix !== undefined) reportLix(lix, isForReaders(entry), spot, report);
    if (!isForReaders(entry)) continue;
    if (isMeasured && medianSentence > wantedMedian)
      report.add('sentences-long', spot, { count: medianSentence, most: wantedMedian });
    for (const block of paragraphs) checkParagraph(block, text, isMeasured, report);
  }
}

function reportLix(lix: number, isReader: boolean, spot: { file: string; line: number }, report: Report): void {
  const limit = isReader ? readerLix.limit : professionalLix;
  if (lix > limit) report.add('lix-too-high', spot, { count: lix, most: limit });
  else if (isReader && lix > readerLix.wanted) report.add('lix-high', spot, { count: lix, most: readerLix.wanted });
}

function checkParagraph(block: ProseBlock, text: TextFile, isMeasured: boolean, report: Report): void {
  const spot = { file: text.path, line: block.line };
  const sentences = sentencesOf(block.text, text.language);
  const most = longestByLanguage[text.language.split('-')[0] ?? ''] ?? longestSentence;
  for (const sentence of sentences) {
    const count = wordsOfText(sentence, text.language).length;
    if (count > most) report.add('sentence-long', spot, { count, most, value: shortened(sentence) });
  }
  if (isMeasured && sentences.length > mostSentences)
    report.add('paragraph-long', spot, { count: sentences.length, most: mostSentences });
}

const runningText = (text: TextFile): ProseBlock[] =>
  text.prose.blocks.filter((block) => block.kind === 'paragraph' && block.inside !== 'Danish');
const shortened = (sentence: string): string =>
  sentence.length > 60 ? `${sentence.slice(0, 60).trimEnd()}…` : sentence;

/** The measures of every text, for a table. */
export function readingTable(content: Content): { entry: Entry; text: TextFile; ease: ReadingEase }[] {
  return allTexts(content).map(({ entry, text }) => ({
    entry,
    text,
    ease: readingEaseOf(
      runningText(text).map((block) => block.text),
      text.language,
    ),
  }));
}
