/** No two things of a kind get the same neutral code, which is their address on the site. */
import { codeOf } from '../../../../domain/naming/code.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { rule } from '../rule.ts';

const problems = {
  'duplicate-code': {
    title: 'Two things would get the same address on the site',
    message: ({ value, other }: Value & { other: string }) =>
      `"${value}" and "${other}" would get the same address on the site.`,
    hint: () => 'Rename the folder of the newer one.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

/** With the function as an argument, so that a clash, one in millions, can be tested. */
export const codesBy = (code: (id: string) => string) =>
  rule(problems, (content, add) => {
    const seen = new Map<string, string>();
    for (const { kind, id, facts, folder } of content.entries) {
      const key = `${kind} ${code(id)}`;
      const other = seen.get(key);
      if (other !== undefined) add('duplicate-code', { file: facts?.path ?? folder, line: 1 }, { value: id, other });
      seen.set(key, id);
    }
  });

export const codes = codesBy(codeOf);
