/** Titles and the name of the site tell nothing to whoever looks into the history of the phone. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, locationOf, sourceLanguageOf, stringsOf } from '../../../reader/raw-content.ts';
import { groupAt, textAt } from '../../../reader/raw-data.ts';
import { sensitiveWordsFor, sensitiveWordsInAll } from '../../sensitive-words.ts';
import { foundWords } from '../../word-lists.ts';
import { rule } from '../rule.ts';

/** Keys whose words end up in titles and descriptions of reader pages; pages for professionals may say what they are about. */
const titleKey = /^((title|description)\.(?!pro\b).+|page\..+\.title)$/;

const problems = {
  'word-sensitive': {
    title: 'A sensitive word stands where others may see it',
    message: ({ value, word }: Value & { word: string }) =>
      `"${value}" contains "${word}". Titles stay in the history of a phone, where somebody else may read them.`,
    hint: () => 'Choose a neutral word that says what one gets: a place to sleep, a talk, a doctor.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const sensitiveWords = rule(problems, (content, add) => {
  const blocklist = content.blocklist?.data;
  const { site } = content;
  if (site) {
    const value = textAt(site.data, ['name']) ?? '';
    for (const { found } of foundWords(value, sensitiveWordsInAll(blocklist), sourceLanguageOf(content)))
      add('word-sensitive', locationOf(site, ['name']), { value, word: found });
  }
  // Whoever looks over a shoulder reads the title of a message (content/README.md).
  for (const { texts } of entriesOf(content, 'notice')) {
    for (const { top, language } of texts) {
      const value = textAt(top.data, ['title']) ?? '';
      for (const { found } of foundWords(value, sensitiveWordsFor(blocklist, language), language))
        add('word-sensitive', locationOf(top, ['title']), { value, word: found });
    }
  }
  for (const { language, file } of stringsOf(content)) {
    const words = sensitiveWordsFor(blocklist, language);
    for (const key of Object.keys(groupAt(file.data, [])).filter((name) => titleKey.test(name))) {
      const value = textAt(file.data, [key]) ?? '';
      for (const { found } of foundWords(value, words, language))
        add('word-sensitive', locationOf(file, [key]), { value, word: found });
    }
  }
});
