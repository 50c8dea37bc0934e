/** Every text exists in the source language, and has a title where it needs one. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { allTexts, locationOf, originalsOf, sourceLanguageOf } from '../../../reader/raw-content.ts';
import { groupAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const problems = {
  'original-missing': {
    title: 'A text does not exist in the language every text must exist in',
    message: ({ value, source }: Value & { source: string }) => `The text of "${value}" in "${source}" is missing.`,
    hint: ({ file }: { file: string }) => `Create ${file}.`,
    severity: 'error',
  },
  'title-missing': {
    title: 'A guide, page or notice has no title',
    message: () => 'The text has no title.',
    hint: () => 'Add title: and a few plain words at the top, between the lines of ---.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const originals = rule(problems, (content, add) => {
  const source = sourceLanguageOf(content);
  for (const { kind, id, folder, facts, languages } of content.entries) {
    // A message that is over before it is translated must be there at once in all languages that are written.
    const needed = kind === 'notice' ? [source, ...originalsOf(content)] : [source];
    for (const tag of new Set(needed)) {
      if (languages.some((language) => language.toLowerCase() === tag.toLowerCase())) continue;
      const file = `${folder}/text.${tag.toLowerCase()}.mdx`;
      add('original-missing', { file: facts?.path ?? folder, line: 1 }, { value: id, source: tag, file });
    }
  }
  for (const { entry, text } of allTexts(content)) {
    const { data, isGuess } = text.top;
    // A title that is there and empty is told as an empty field.
    const isThere = data === undefined || isGuess || 'title' in groupAt(data, []);
    if (entry.collection.hasTitle && !isThere) add('title-missing', locationOf(text.top, []), {});
  }
});
