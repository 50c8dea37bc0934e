/** No page says that the reader is safe, anonymous or untraceable because of the site (requirement Q23). */
import { textsAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';
import { saidWords } from '../said-words.ts';
import { foundWords } from '../word-lists.ts';

export function promises(content: Content, report: Report): void {
  for (const { words, spot, language, audience, from } of saidWords(content)) {
    if (from === 'text' && audience !== 'reader') continue;
    const list = textsAt(content.blocklist?.data, ['promises', language.split('-')[0] ?? '']);
    const entries = list.map(({ text }) => text);
    for (const { found } of foundWords(words, entries, language)) report.add('promise-in-text', spot, { value: found });
  }
}
