/** Opening hours can be read, and most likely say what their author meant. */
import { type Doubt, doubtsAbout } from '../../../../domain/hours/doubtful-hours.ts';
import type { HoursFaultName } from '../../../../domain/hours/osm-syntax.ts';
import { readHours } from '../../../../domain/hours/read-hours.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf, type RawContent } from '../../../reader/raw-content.ts';
import { listAt, type Path, textAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

interface Write {
  write: string;
}

const reasons: Readonly<Record<HoursFaultName, string>> = {
  'always-alone': '24/7 stands alone, without exceptions.',
  capitals: 'Public holidays are written with capital letters: PH.',
  colon: 'Hours and minutes are separated by a colon.',
  'comma-before-off': 'Put a semicolon, not a comma, before a rule that ends in off.',
  easter: 'Easter moves from year to year and is a public holiday. Write PH, or the dates.',
  'empty-rule': 'There is an empty rule, perhaps a semicolon at the end.',
  'holidays-alone': 'PH stands alone or after a comma, as in Sa,Su,PH 09:00-15:00.',
  'holidays-and-dates': 'PH and dates each need a rule of their own. Write: PH off; Dec 24 off',
  minutes: 'Times need minutes.',
  'no-sense': 'It makes no sense from here on.',
  'no-times': 'A rule has days but no times.',
  'nothing-said': 'It says no days and no times.',
  'o-clock': "Leave out the word for o'clock.",
  other: 'It is not written exactly in the OpenStreetMap way.',
  otherwise: 'What follows || cannot be shown in a table. Leave it out, and say in `ringFirst` if one should ring.',
  'school-holidays': 'School holidays (SH) differ between municipalities. Write the dates instead.',
  sun: 'Times that follow the sun differ from day to day. Write clock times.',
  word: 'A word or sign is not the one OpenStreetMap uses.',
};

const problems = {
  'hours-unreadable': {
    title: 'Opening hours cannot be read',
    message: ({ value, fault, after }: Value & { fault: HoursFaultName; after: string }) =>
      `The opening hours "${value}" cannot be read. ${after ? `It makes no sense after "${after}".` : reasons[fault]}`,
    hint: ({ write }: Write) =>
      write
        ? `If this is what you mean, write "${write}".`
        : 'Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    severity: 'error',
  },
  'hours-overwritten': {
    title: 'A later part of opening hours takes the times of a day away',
    message: ({ value, day }: Value & { day: string }) =>
      `In "${value}" the last times for ${day} replace the ones before: what stands behind a semicolon does not add to them.`,
    hint: ({ both, last }: { both: string; last: string }) =>
      both ? `Write "${both}" if both hold, "${last}" if only the last do.` : `Write "${last}" if only the last hold.`,
    severity: 'error',
  },
  'hours-day-twice': {
    title: 'A day stands twice in opening hours',
    message: ({ value, day }: Value & { day: string }) => `In "${value}" ${day} stands twice in one row of days.`,
    hint: ({ write }: Write) => `Another day may be meant. Otherwise write "${write}".`,
    severity: 'error',
  },
  'hours-past-midnight': {
    title: 'Opening hours go past 24:00',
    message: ({ value }: Value) => `There is no time "${value}" on a clock.`,
    hint: ({ write }: Write) => `If it goes on after midnight, write "${write}". Otherwise correct the hour.`,
    severity: 'error',
  },
  'hours-swapped': {
    title: 'Opening hours go through the night where nobody sleeps',
    message: ({ value }: Value) => `"${value}" goes on until the next morning, but nobody sleeps at a place of this kind.`,
    hint: ({ write }: Write) => `If the two times have changed places, write "${write}".`,
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const hours = rule(problems, (content, add) => {
  const kindsOfNights = nightKinds(content);
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    const isNightUsual = kindsOfNights.has(textAt(facts.data, ['kind']) ?? '');
    lintHours(facts, ['hours', 'open'], isNightUsual, add);
    listAt(facts.data, ['contacts']).forEach((_, index) =>
      lintHours(facts, ['contacts', index, 'hours'], isNightUsual, add),
    );
  }
});

/** Kinds whose people sleep there or ring at night: hotlines and shelters, which also grow old together. */
const nightKinds = ({ vocabulary }: RawContent): ReadonlySet<string> => {
  const idOf = (_: unknown, index: number): string[] => {
    const isNightUsual = textAt(vocabulary?.data, ['kinds', index, 'freshness']) === 'hotline';
    return isNightUsual ? [textAt(vocabulary?.data, ['kinds', index, 'id']) ?? ''] : [];
  };
  return new Set(listAt(vocabulary?.data, ['kinds']).flatMap(idOf));
};

const lintHours = (fields: Fields, path: Path, isNightUsual: boolean, add: Add): void => {
  const value = textAt(fields.data, path);
  if (value === undefined) return;
  const at = locationOf(fields, path);
  const read = readHours(value);
  if (!read.ok) {
    add('hours-unreadable', at, { value, fault: read.fault.name, after: read.fault.after, write: read.write ?? '' });
    return;
  }
  for (const doubt of doubtsAbout(value, isNightUsual || isEveryNight(value))) addDoubt(doubt, value, at, add);
};

/** Who is open through the night on all seven days means it: an office whose times changed places has a weekend. */
const isEveryNight = (value: string): boolean => /\bMo-Su\b/.test(value);

const addDoubt = (doubt: Doubt, value: string, at: SourceLocation, add: Add): void => {
  switch (doubt.code) {
    case 'overwritten':
      add('hours-overwritten', at, { value, day: doubt.day, both: doubt.both ?? '', last: doubt.last });
      return;
    case 'day-twice':
      add('hours-day-twice', at, { value, day: doubt.day, write: doubt.write });
      return;
    case 'past-midnight':
      add('hours-past-midnight', at, { value: doubt.range, write: doubt.write });
      return;
    case 'swapped':
      add('hours-swapped', at, { value: doubt.range, write: doubt.write });
  }
};
