/** Links in texts go through building blocks, so that they follow the language and never break. */
import { allTexts } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';

export function links(content: Content, report: Report): void {
  for (const { text } of allTexts(content)) {
    for (const { url, line, isImage } of text.prose.links) {
      const spot = { file: text.path, line };
      if (isImage) report.add('picture-in-text', spot, { value: url });
      else if (runsCode(url)) report.add('link-runs-code', spot, { value: withoutBlanks(url) });
      else if (/^([a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(url))
        report.add('link-in-text', spot, { value: url.replace(/^mailto:/, '') });
      else report.add('link-in-site', spot, { value: url });
    }
    for (const block of text.prose.blocks) {
      // What the parser did not take for a link, for instance because it stands in a code mark.
      for (const [url] of block.text.matchAll(
        /(?:https?:\/\/|www\.)[^\s<>"')]+|[^\s<>"'@]+@[^\s<>"'@]+\.\p{L}{2,}/giu,
      )) {
        const value = url.replace(/[.,;:!?]+$/, '');
        const isTold = text.prose.links.some((link) => link.url.includes(value));
        if (!isTold) report.add('link-in-text', { file: text.path, line: block.line }, { value });
      }
    }
  }
}

/** As browsers read an address: they leave out blanks and control characters, even inside a word. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const withoutBlanks = (url: string): string => url.replace(/[\u0000-\u0020]/g, '');

/** Whether a tap on the link runs a program. */
const runsCode = (url: string): boolean => /^(javascript|vbscript|data|blob):/i.test(withoutBlanks(url));
