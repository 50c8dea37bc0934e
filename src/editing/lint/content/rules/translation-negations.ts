/** A hint where a part of the Danish negates something and the same part of a translation nothing: it may say the opposite. */
import { memoize } from '../../../../domain/memoize.ts';
import { negationsIn } from '../../../../i18n/languages.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { locationOf, sourceLanguageOf, stringsOf, type TextFile } from '../../../reader/raw-content.ts';
import { originalOfText, originalStrings, sourceTextOf, stringWords } from '../../../translation/originals.ts';
import { markedStrings } from '../../../translation/units.ts';
import { unitOf } from '../../../../domain/translation/string-units.ts';
import { shortened } from '../../../../domain/readability/prose.ts';
import { textAt } from '../../../reader/raw-data.ts';
import { foundWords } from '../../word-lists.ts';
import { rule } from '../rule.ts';

const problems = {
  'translation-negation': {
    title: 'A translation may have lost a "not"',
    message: ({ value }: Value) =>
      `The Danish says "${value}" here; the translation has none of the words that negate in its language.`,
    hint: () => 'Compare the two. If it is said in another way, leave it: this is only a hint.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;

export const translationNegations = rule(problems, (content, add) => {
  const source = sourceLanguageOf(content);
  const negationIn = (words: string, language: string) => foundWords(words, negationsIn(language), language)[0];
  // Each language is compared with the same Danish words.
  const inSource = memoize((words: string) => negationIn(words, source));
  for (const entry of content.entries) {
    const original = sourceTextOf(content, entry);
    if (!original) continue;
    const wanted = sectionsOf(original);
    for (const text of entry.texts) {
      const isCurrent = textAt(text.top.data, ['source']) === originalOfText(original).fingerprint;
      const own = sectionsOf(text);
      if (!isCurrent || negationsIn(text.language).length === 0 || wanted.length !== own.length) continue;
      wanted.forEach(({ words }, index) => {
        const section = own[index];
        const lost = section && inSource(words);
        if (lost && !negationIn(section.words, text.language))
          add('translation-negation', { file: text.path, line: section.line }, { value: around(words, lost.index) });
      });
    }
  }
  const danish = originalStrings(content);
  for (const { language, file } of stringsOf(content)) {
    if (language === source || negationsIn(language).length === 0) continue;
    const marks = markedStrings(content, language);
    for (const [key, words] of Object.entries(stringWords(file.data))) {
      const original = danish(unitOf(key));
      const isCurrent = original !== undefined && marks.get(unitOf(key))?.source === original.fingerprint;
      if (!isCurrent || key.endsWith('.pronunciation')) continue;
      const lost = inSource(original.words);
      if (lost && !negationIn(words, language))
        add('translation-negation', locationOf(file, [key]), { value: around(original.words, lost.index) });
    }
  }
});

interface Section {
  words: string;
  line: number;
}

/** What stands between two headings. */
const sectionsOf = ({ prose }: TextFile): Section[] => {
  const sections: Section[] = [{ words: '', line: prose.blocks[0]?.line ?? 1 }];
  for (const { kind, text, line } of prose.blocks) {
    const last = sections.at(-1);
    if (kind === 'heading' || last === undefined) sections.push({ words: text, line });
    else last.words += `\n${text}`;
  }
  return sections;
};

/** The sentence in which something stands. */
const around = (words: string, index: number): string => {
  const start = Math.max(words.lastIndexOf('.', index), words.lastIndexOf('\n', index)) + 1;
  return shortened(
    words
      .slice(start)
      .split(/(?<=[.?!])\s|\n/)[0]
      ?.trim() ?? '',
  );
};
