/** Texts that cannot be read as MDX. */
import type { ProblemDefinitions } from '../../../problem.ts';
import { allTexts } from '../../../reader/raw-content.ts';
import { rule } from '../rule.ts';

const problems = {
  'mdx-syntax': {
    title: 'The form of a text is broken',
    message: ({ reason }: { reason: string }) => `The text cannot be read from here: ${reason}.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const syntax = rule(problems, (content, add) => {
  for (const { text } of allTexts(content)) {
    const { fault } = text.prose;
    if (fault)
      add('mdx-syntax', { file: text.path, line: fault.line }, { reason: fault.reason, advice: fault.advice });
  }
});
