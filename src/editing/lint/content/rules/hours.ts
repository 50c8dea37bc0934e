/** Opening hours are read by the same reader as the pages': what it cannot show is an error, what it doubts a warning. */
import { doubtsAbout, type Doubt } from '../../../../domain/hours/doubtful-hours.ts';
import { readHours } from '../../../../domain/hours/read-hours.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf, type RawContent } from '../../../reader/raw-content.ts';
import { listAt, type Path, textAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

const problems = {
  'hours-unreadable': {
    title: 'Opening hours cannot be read',
    message: ({ value, reason }: Value & { reason: string }) =>
      `The opening hours "${value}" cannot be read. ${reason}`,
    hint: ({ write }: { write: string | undefined }) =>
      write === undefined
        ? 'Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.'
        : `Write "${write}".`,
    severity: 'error',
  },
  'hours-doubtful': {
    title: 'Opening hours most likely say something else than they mean',
    message: ({ value, doubt }: Value & { doubt: Doubt }) => `In "${value}" ${doubtInWords(doubt)}`,
    hint: ({ doubt }: { doubt: Doubt }) => remedyInWords(doubt),
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const hours = rule(problems, (content, add) => {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    lintHours(facts, ['hours', 'open'], isOvernight(facts, content), add);
    // A line may be rung at any hour.
    listAt(facts.data, ['contacts']).forEach((_, index) => lintHours(facts, ['contacts', index, 'hours'], true, add));
  }
});

/** Somebody can stay the night: one of the needs it answers is marked so in the vocabulary. */
const isOvernight = ({ data }: Fields, { vocabulary }: RawContent): boolean => {
  const needs = listAt(data, ['needs']);
  return listAt(vocabulary?.data, ['needs']).some(
    (_, index) =>
      valueAt(vocabulary?.data, ['needs', index, 'overnight']) === true &&
      needs.includes(textAt(vocabulary?.data, ['needs', index, 'id'])),
  );
};

function lintHours(fields: Fields, path: Path, isNightUsual: boolean, add: Add): void {
  const value = textAt(fields.data, path);
  if (value === undefined) return;
  const read = readHours(value);
  if (!read.ok) {
    add('hours-unreadable', locationOf(fields, path), { value, reason: read.reason, write: read.write });
    return;
  }
  for (const doubt of doubtsAbout(value, isNightUsual)) add('hours-doubtful', locationOf(fields, path), { value, doubt });
}

const doubtInWords = (doubt: Doubt): string => {
  switch (doubt.code) {
    case 'overwritten':
      return `${doubt.day} stands in two rules, and the later one takes the times of the first away.`;
    case 'day-twice':
      return `${doubt.day} stands twice in one rule.`;
    case 'past-midnight':
      return `${doubt.range} goes past 24:00.`;
    case 'swapped':
      return `${doubt.range} ends the next morning, but nobody stays the night here.`;
  }
};

const remedyInWords = (doubt: Doubt): string => {
  if (doubt.code === 'swapped') return `If the times are swapped, write ${doubt.write}.`;
  if (doubt.code === 'past-midnight') return `If it is open until the next day, write ${doubt.write}.`;
  if (doubt.code === 'day-twice') return `Write "${doubt.write}".`;
  const last = `write "${doubt.last}"`;
  return doubt.both === undefined
    ? `If only the later one is meant, ${last}.`
    : `If both are meant, write "${doubt.both}"; if only the later one, ${last}.`;
};
