/** Invented timetables in OSM syntax, all different. */
import type { Chance } from './chance.ts';

const clock = (halfHours: number): string =>
  `${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;

const days = ['Mo-Fr', 'Mo-Th', 'Mo-Sa', 'Mo-Su', 'Mo,We,Fr', 'Tu,Th', 'Mo,Th', 'We', 'Fr-Su', 'Sa,Su'];

const timetable = (chance: Chance): string => {
  const opens = 12 + chance.below(16);
  const span = `${clock(opens)}-${clock(opens + 4 + chance.below(14))}`;
  const first = `${chance.pick(days)} ${span}`;
  const late = chance.is(0.3) ? `; ${chance.pick(['Th', 'We', 'Sa'])} ${clock(32)}-${clock(38 + chance.below(6))}` : '';
  const night = chance.is(0.1) ? `; Fr,Sa ${clock(40 + chance.below(6))}-${clock(4 + chance.below(8))}` : '';
  return `${first}${late}${night}${chance.is(0.6) ? '; PH off' : ''}`;
};

/** @param count how many; about 200 for a whole country */
export const inventTimetables = (chance: Chance, count: number): string[] => {
  const made = new Set(['24/7']);
  while (made.size < count) made.add(timetable(chance));
  return [...made];
};
