/** Answers that need another beside them, and first and last days in the right order. */
import type { ProblemDefinitions } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf } from '../../../reader/raw-content.ts';
import { type Path, textAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { detailMissing, type NeededDetail } from '../shared-problems.ts';

/** When the field has this value, the other field must be there. */
const needed: { field: Path; value: string; group: string; other: NeededDetail }[] = [
  { field: ['area', 'covers'], value: 'areas', group: 'area', other: 'areas' },
  { field: ['area', 'covers'], value: 'municipalities', group: 'area', other: 'municipalities' },
  { field: ['referral', 'professionals'], value: 'through', group: 'referral', other: 'through' },
];

const problems = {
  'detail-missing': detailMissing,
  'dates-reversed': {
    title: 'The last day is before the first',
    message: ({ from, until }: { from: string; until: string }) =>
      `The last day (${until}) is before the first day (${from}).`,
    hint: () => 'Change one of the two.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const details = rule(problems, (content, add) => {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    for (const { field, value, group, other } of needed) {
      if (textAt(facts.data, field) === value && valueAt(facts.data, [group, other]) === undefined)
        add('detail-missing', locationOf(facts, field), { value, needs: other });
    }
    lintOrder(facts, ['status', 'from'], ['status', 'until'], add);
  }
  for (const { facts } of entriesOf(content, 'notice')) if (facts) lintOrder(facts, ['from'], ['until'], add);
});

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const lintOrder = (fields: Fields, first: Path, last: Path, add: Add): void => {
  const from = textAt(fields.data, first);
  const until = textAt(fields.data, last);
  // What is no date is told by the schema.
  if (from !== undefined && until !== undefined && isDay(from) && isDay(until) && until < from)
    add('dates-reversed', locationOf(fields, last), { from, until });
};
