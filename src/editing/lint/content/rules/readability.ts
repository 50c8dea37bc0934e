/** Texts are easy to read (requirements L1, L2). Running text only: no lists, headings, or words in other languages. */
import { allTexts, isForReaders } from '../content.ts';
import type { Content, Entry, TextFile } from '../content.ts';
import { readingEaseOf, sentencesOf, wordsOfText } from '../../../../domain/readability/lix.ts';
import type { ReadingEase } from '../../../../domain/readability/lix.ts';
import { runningText, shortened } from '../../../../domain/readability/prose.ts';
import type { ProseBlock } from '../../../../domain/readability/prose.ts';
import type { Report } from '../../report.ts';

/** Above `wanted` a text is harder than it should be, above `limit` it is refused (requirement L1). */
export const lixLimits = { reader: { wanted: 30, limit: 34 }, professional: { wanted: 44, limit: 44 } };
const wantedMedian = 12;
const mostSentences = 3;

/** Syllables or ideographs count as words in these languages, so the same sentence has more of them. */
const longestByLanguage: Readonly<Record<string, number>> = { vi: 30, th: 30, lo: 30, km: 30, my: 30, zh: 30, ja: 30 };
const longestSentence = 20;
/** Professionals read sentences of up to 25 words. */
const moreForProfessionals = 5;

export function readability(content: Content, report: Report): void {
  for (const { entry, text } of allTexts(content)) {
    const paragraphs = runningText(text.prose);
    const { lix, medianSentence } = readingEaseOf(
      paragraphs.map((block) => block.text),
      text.language,
    );
    const spot = { file: text.path, line: paragraphs[0]?.line ?? 1 };
    const isMeasured = /^(da|en)\b/.test(text.language);
    if (isMeasured && lix !== undefined) reportLix(lix, isForReaders(entry), spot, report);
    for (const block of paragraphs) checkSentences(block, text, isForReaders(entry), report);
    if (!isForReaders(entry) || !isMeasured) continue;
    if (medianSentence > wantedMedian)
      report.add('sentences-long', spot, { count: medianSentence, most: wantedMedian });
    for (const block of paragraphs) checkParagraph(block, text, report);
  }
}

function reportLix(lix: number, isReader: boolean, spot: { file: string; line: number }, report: Report): void {
  const { wanted, limit } = lixLimits[isReader ? 'reader' : 'professional'];
  if (lix > limit) report.add('lix-too-high', spot, { count: lix, most: limit });
  else if (lix > wanted) report.add('lix-high', spot, { count: lix, most: wanted });
}

function checkSentences(block: ProseBlock, text: TextFile, isReader: boolean, report: Report): void {
  const limit = longestByLanguage[text.language.split('-')[0] ?? ''] ?? longestSentence;
  const most = isReader ? limit : limit + moreForProfessionals;
  for (const sentence of sentencesOf(block.text, text.language)) {
    const count = wordsOfText(sentence, text.language).length;
    if (count > most)
      report.add(
        isReader ? 'sentence-long' : 'sentence-long-pro',
        { file: text.path, line: block.line },
        { count, most, value: shortened(sentence) },
      );
  }
}

function checkParagraph(block: ProseBlock, text: TextFile, report: Report): void {
  const { length } = sentencesOf(block.text, text.language);
  if (length > mostSentences)
    report.add('paragraph-long', { file: text.path, line: block.line }, { count: length, most: mostSentences });
}

/** The measures of every text, for a table. */
export function readingTable(content: Content): { entry: Entry; text: TextFile; ease: ReadingEase }[] {
  return allTexts(content).map(({ entry, text }) => ({
    entry,
    text,
    ease: readingEaseOf(
      runningText(text.prose).map((block) => block.text),
      text.language,
    ),
  }));
}
