/** Nothing in the folder of a hidden place tells where it is: not a source, not a comment, not a text. */
import { listInWords, type ProblemDefinitions } from '../../../problem.ts';
import type { Fields } from '../../../reader/raw-content.ts';
import { groupAt, listAt, type Path } from '../../../reader/raw-data.ts';
import { hiddenServices, whereaboutsOf } from '../../hidden-places.ts';
import type { WhereaboutsKind } from '../../streets.ts';
import { rule } from '../rule.ts';

const kindWords: Readonly<Record<WhereaboutsKind, string>> = {
  street: 'a street',
  postcode: 'a postcode',
  point: 'a point on the map',
};

const problems = {
  'secret-written': {
    title: 'Something tells where a hidden place is',
    // Without the words themselves: who may see the report is not known.
    message: ({ kinds }: { kinds: string }) =>
      `Nobody may learn where this place is, but here everybody can read it: ${listInWords(kinds, kindWords, 'and')}.`,
    hint: () =>
      'Take it out, in comments and sources too, and do not repeat it in an issue or a commit. If it has been published, tell the place at once.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const secrets = rule(problems, (content, add) => {
  for (const service of hiddenServices(content)) {
    const { facts } = service.entry;
    // An address in its own field is told by the rule for places.
    const told = new Set(facts ? addressLines(facts) : []);
    const byLine = new Map<string, { file: string; line: number; kinds: Set<WhereaboutsKind> }>();
    for (const { kind, path: file, line } of whereaboutsOf(content, service)) {
      if (file === facts?.path && told.has(line)) continue;
      const found = byLine.get(`${file}:${line}`) ?? { file, line, kinds: new Set() };
      byLine.set(`${file}:${line}`, found);
      found.kinds.add(kind);
    }
    for (const { file, line, kinds } of byLine.values())
      add('secret-written', { file, line }, { kinds: [...kinds].join(', ') });
  }
});

const addressLines = (facts: Fields): number[] => listAt(facts.data, ['places']).flatMap((_, index) => {
    const fields: Path[] = [['street'], ['postcode'], ['position'], ['position', 'lat'], ['position', 'lon']];
    const place = groupAt(facts.data, ['places', index]);
    return fields
      .filter(([field]) => field !== undefined && field in place)
      .map((field) => facts.lineOf(['places', index, ...field]));
  });
