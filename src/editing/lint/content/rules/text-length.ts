/** Summaries fit a card; texts are long enough to tell what happens and short enough to be read. */
import { allTexts, isForReaders, spotOf, textAt } from '../content.ts';
import type { Content, Entry, TextFile } from '../content.ts';
import { wordsOfText } from '../../../../domain/readability/lix.ts';
import type { Report } from '../../report.ts';

const longestSummary = 120;

export function textLength(content: Content, report: Report): void {
  for (const { entry, text } of allTexts(content)) {
    const summary = textAt(text.top.data, ['summary']) ?? '';
    const count = [...summary].length;
    if (count > longestSummary) report.add('summary-long', spotOf(text.top, ['summary']), { count });
    const limits = limitsFor(entry);
    // Words cannot be compared between languages; the limits were set for the two the texts are written in.
    if (!limits || !/^(da|en)\b/.test(text.language) || text.prose.fault) continue;
    const words = bodyWords(text);
    if (words < limits.least || words > limits.most)
      report.add('text-length', { file: text.path, line: firstLine(text) }, { count: words, ...limits });
  }
}

function limitsFor(entry: Entry): { least: number; most: number } | undefined {
  if (entry.kind === 'service') return { least: 40, most: 90 };
  if (entry.kind !== 'guide') return undefined;
  return isForReaders(entry) ? { least: 250, most: 450 } : { least: 300, most: 650 };
}

/** Everything a reader reads counts: paragraphs, lists and headings. */
function bodyWords(text: TextFile): number {
  return text.prose.blocks.reduce((sum, block) => sum + wordsOfText(block.text, text.language).length, 0);
}

const firstLine = (text: TextFile): number => text.prose.blocks[0]?.line ?? 1;
