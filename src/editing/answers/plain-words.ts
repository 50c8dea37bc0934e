/** What people write, made comparable: capitals, blanks and signs around it tell nothing. */
import { searchText } from '../../domain/text/search-text.ts';

/** @example plainWords(' »Ved  ikke«. ') // 'ved ikke' */
export const plainWords = (text: string): string =>
  searchText(text)
    .text.toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/[»«"“”.!,;:?()/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export type Said = 'yes' | 'no' | 'unknown';

const words: Readonly<Record<Said, readonly string[]>> = {
  yes: ['ja', 'j', 'jo', 'yes', 'y', 'x', 'ok', 'rigtigt', 'rigtig', 'passer', 'right', 'sand', 'true', '☑', '✓', '✔'],
  no: ['nej', 'n', 'no', 'forkert', 'passer ikke', 'wrong', 'falsk', 'false'],
  unknown: [
    'ved ikke',
    'vedikke',
    'ved ej',
    'vides ikke',
    'ukendt',
    'dont know',
    'do not know',
    'unknown',
    'ikke kendt',
  ],
};

/** Yes, no or "don't know", as people write it; undefined for anything else. A lone question mark says that nobody knows. */
export const saidOf = (cell: string): Said | undefined => {
  if (/^\s*\?+\s*$/.test(cell)) return 'unknown';
  const plain = plainWords(cell);
  return (['yes', 'no', 'unknown'] as const).find((said) => words[said].includes(plain));
};
