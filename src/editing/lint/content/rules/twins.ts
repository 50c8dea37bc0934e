/** A folder that was copied has got its own name and number. */
import { comparable } from '../../../../domain/text/search-text.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, locationOf } from '../../../reader/raw-content.ts';
import { listAt, textAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const problems = {
  'service-twice': {
    title: 'Two folders have the same name and the same number',
    message: ({ value, other }: Value & { other: string }) =>
      `"${value}" has the name and the phone number of "${other}": a folder was copied and not changed.`,
    hint: () => 'Change the name and the number of the newer one, or delete its folder.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const twins = rule(problems, (content, add) => {
  const seen = new Map<string, string>();
  for (const { id, facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    const name = comparable(textAt(facts.data, ['name']) ?? '').trim().toLowerCase();
    const numbers = listAt(facts.data, ['contacts']).flatMap((contact) =>
      textAt(contact, ['type']) === 'phone' ? (textAt(contact, ['value']) ?? '').replace(/\D/g, '') : [],
    );
    const keys = numbers.map((number) => `${name} ${number}`);
    const other = keys.map((key) => seen.get(key)).find((each) => each !== undefined);
    if (name !== '' && other !== undefined) add('service-twice', locationOf(facts, ['name']), { value: id, other });
    for (const key of keys) if (!seen.has(key)) seen.set(key, id);
  }
});
