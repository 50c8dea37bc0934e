/** Texts that cannot be read as MDX. */
import { allTexts } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';

export function syntax(content: Content, report: Report): void {
  for (const { text } of allTexts(content)) {
    const { fault } = text.prose;
    if (fault)
      report.add('mdx-syntax', { file: text.path, line: fault.line }, { reason: fault.reason, advice: fault.advice });
  }
}
