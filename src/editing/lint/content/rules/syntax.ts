/** Texts that cannot be read as MDX. */
import type { ProseFaultName } from '../../../../domain/readability/prose.ts';
import type { ProblemDefinitions } from '../../../problem.ts';
import { allTexts } from '../../../reader/raw-content.ts';
import { rule } from '../rule.ts';

interface Fault {
  fault: ProseFaultName;
  block: string;
}

const words: Readonly<Record<ProseFaultName, (block: string) => readonly [reason: string, advice: string]>> = {
  address: () => [
    'a web or e-mail address stands between < and >',
    'Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
  ],
  note: () => [
    'a note to other editors stands between <!-- and -->',
    'Write it between {/* and */}, or take it out.',
  ],
  'not-closed': (block) => [
    `<${block}> is opened and never closed`,
    `Write <${block} … /> if nothing stands inside, or </${block}> at the end.`,
  ],
  'not-opened': (block) => [
    `</${block}> closes something that was not opened`,
    `Take it out, or add <${block} …> before it.`,
  ],
  'curly-bracket': () => ['a curly bracket { has no }', 'Use a round bracket, or take it out.'],
  'less-than': () => [
    'the sign < begins a building block, but none follows',
    'Write "less than" in words, or correct the building block.',
  ],
  incomplete: () => ['a building block or bracket is not complete', 'Compare the line with another text.'],
};

const problems = {
  'mdx-syntax': {
    title: 'The form of a text is broken',
    message: ({ fault, block }: Fault) => `The text cannot be read from here: ${words[fault](block)[0]}.`,
    hint: ({ fault, block }: Fault) => words[fault](block)[1],
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const syntax = rule(problems, (content, add) => {
  for (const { text } of allTexts(content)) {
    const { fault } = text.prose;
    if (fault) add('mdx-syntax', { file: text.path, line: fault.line }, { fault: fault.name, block: fault.block });
  }
});
