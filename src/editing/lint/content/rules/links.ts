/** Links in texts go through building blocks, so that they follow the language and never break. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { allTexts } from '../../../reader/raw-content.ts';
import { rule } from '../rule.ts';
import { pictureInText } from '../shared-problems.ts';

const problems = {
  'picture-in-text': pictureInText,
  'link-in-site': {
    title: 'A link to a page of this site is written out',
    message: ({ value }: Value) =>
      `The link "${value}" leads to a page of this site by its address. It breaks in other languages and when the address changes.`,
    hint: () => 'Write <Place id="…" /> for a place or <Guide id="…" /> for a guide, with the name of its folder.',
    severity: 'error',
  },
  'link-in-text': {
    title: 'A web or e-mail address stands in a text',
    message: ({ value }: Value) => `The text contains the address "${value}".`,
    hint: () => 'Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    severity: 'error',
  },
  'link-runs-code': {
    title: 'A link runs a program',
    message: ({ value }: Value) => `The link "${value}" would run a program on the reader’s phone.`,
    hint: () => 'Take the link out and keep its words. Ask where the text came from before you publish anything of it.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const links = rule(problems, (content, add) => {
  for (const { text } of allTexts(content)) {
    for (const { url, line, isImage } of text.prose.links) {
      const location = { file: text.path, line };
      if (isImage) add('picture-in-text', location, { value: url });
      else if (runsCode(url)) add('link-runs-code', location, { value: withoutBlanks(url) });
      else if (/^([a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(url))
        add('link-in-text', location, { value: url.replace(/^mailto:/, '') });
      else add('link-in-site', location, { value: url });
    }
    for (const block of text.prose.blocks) {
      // What the parser did not take for a link, for instance because it stands in a code mark.
      for (const { 0: url, index } of block.text.matchAll(
        addresses,
      )) {
        const value = url.replace(/[.,;:!?]+$/, '');
        const line = block.lineAt(index);
        const isReported = text.prose.links.some((link) => link.line === line && link.url.includes(value));
        if (!isReported) add('link-in-text', { file: text.path, line }, { value });
      }
    }
  }
});

/** Addresses, and what people write instead of an @. */
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"')]+|[^\s<>"'@]+@[^\s<>"'@]+\.\p{L}{2,}|[\w.+-]+\s?(?:[([{]\s?(?:at|snabel-?a)\s?[)\]}]|\ssnabel-?a\s)\s?[\w-]+\s?(?:\.|[([{]?\s?(?:dot|punktum|prik)\s?[)\]}]?)\s?[a-z]{2,}/giu;

/** As browsers read an address: they leave out blanks and control characters, even inside a word. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const withoutBlanks = (url: string): string => url.replace(/[\u0000-\u0020]/g, '');

/** Whether a tap on the link runs a program. */
const runsCode = (url: string): boolean => /^(javascript|vbscript|data|blob):/i.test(withoutBlanks(url));
