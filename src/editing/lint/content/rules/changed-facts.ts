/** A value that has changed has been checked anew. Compared with the version before, where there is one. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf } from '../../../reader/raw-content.ts';
import { groupAt, listAt, type Path, valueAt } from '../../../reader/raw-data.ts';
import { parseYamlText } from '../../../reader/yaml-text.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

const problems = {
  'check-stayed': {
    title: 'A value has changed and its check has not',
    message: ({ value, on }: Value & { on: string }) => `${value} has changed, but its check is still that of ${on}.`,
    hint: () =>
      'Write who said the new value, and when. If only a slip of the pen was mended, leave it as it is.',
    severity: 'warning',
  },
  'evidence-stayed': {
    title: 'A value has changed and a source of the old value still stands beside it',
    message: ({ value }: Value) => `${value} has changed, but the further sources (evidence) are still those of the old value.`,
    hint: () => 'Keep only the sources that say the new value.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const changedFacts = rule(problems, (content, add, { earlier }) => {
  for (const { facts } of entriesOf(content, 'service')) {
    const before = facts && earlier?.get(facts.path);
    if (!facts || before === undefined) continue;
    const { data, faults } = parseYamlText(before);
    if (faults.length === 0) lintGroups(facts, data, add);
  }
});

const groups = ['hours', 'area', 'audience', 'conditions', 'languages', 'referral', 'status'];
/** Fields of a group that are no facts of their own: for how long it is closed belongs to the same news. */
const notFacts = ['check', 'checks', 'type', 'visibility', 'from', 'until', 'reason'];

const lintGroups = (facts: Fields, before: unknown, add: Add): void => {
  for (const group of groups) lintGroup(facts, [group], groupAt(before, [group]), add);
  // A contact or place is the same one where its kind and its turn are the same.
  for (const list of ['contacts', 'places'])
    listAt(facts.data, [list]).forEach((_, index) =>
      lintGroup(facts, [list, index], groupAt(before, [list, index]), add),
    );
};

type Group = Readonly<Record<string, unknown>>;

const lintGroup = (facts: Fields, path: Path, before: Group, add: Add): void => {
  const now = groupAt(facts.data, path);
  if (before['type'] !== now['type']) return;
  for (const field of Object.keys(now)) {
    if (notFacts.includes(field)) continue;
    const [old, value] = [before[field], now[field]];
    // What was not known, or is not any more, had no check to keep.
    if (!isKnown(old) || !isKnown(value) || isSame(old, value)) continue;
    const check = checkOf(now, field);
    const location = locationOf(facts, [...path, field]);
    if (check !== undefined && isSame(check, checkOf(before, field)))
      add('check-stayed', location, { value: field, on: String(valueAt(check, ['on'])) });
    else {
      const evidence = valueAt(check, ['evidence']);
      if (evidence !== undefined && isSame(evidence, valueAt(checkOf(before, field), ['evidence'])))
        add('evidence-stayed', location, { value: field });
    }
  }
};

const isKnown = (value: unknown): boolean => value !== undefined && value !== null && value !== 'unknown' && value !== 'unconfirmed';
const checkOf = (group: Group, field: string): unknown => groupAt(group['checks'], [])[field] ?? group['check'];
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
