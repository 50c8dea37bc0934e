/** Opening hours that can be read, but most likely say something else than their author meant. */
import { clockText } from './osm-syntax.ts';

/**
 * - `overwritten`: a day stands in two rules, and the later one takes all its times away. `both` keeps them all (only
 *   where they do not overlap), `last` says the same as the text does today, without the doubt.
 * - `day-twice`: a day stands twice in one rule.
 * - `past-midnight`: an hour over 24.
 * - `swapped`: closes in the morning after it opened in the afternoon, where nobody sleeps.
 */
export type Doubt =
  | { code: 'overwritten'; day: string; both: string | undefined; last: string }
  | { code: 'day-twice'; day: string; write: string }
  | { code: 'past-midnight'; range: string; write: string }
  | { code: 'swapped'; range: string; write: string };

/**
 * What is doubtful about hours that `readHours` accepts; nothing for hours with dates or comments in them, beyond hours
 * over 24.
 *
 * @param isNightUsual people sleep there, or ring at night: hours across the night are no surprise
 * @example doubtsAbout('Mo-Fr 08:00-12:00; Mo 14:00-18:00', false)[0]?.both
 * // 'Mo 08:00-12:00,14:00-18:00; Tu-Fr 08:00-12:00'
 */
export const doubtsAbout = (text: string, isNightUsual: boolean): Doubt[] => [
  ...pastMidnight(text),
  ...dayTwice(text),
  ...overwritten(text),
  ...(isNightUsual ? [] : swapped(text)),
];

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'];

interface Rule {
  /** Indices into `dayNames`, as written, with repeats. */
  days: number[];
  /** Clock ranges as written; none = off. */
  times: string[];
}

/** A rule of weekdays and clock times alone. Undefined for any other. */
const readRule = (rule: string): Rule | undefined => {
  const found =
    /^((?:[A-Z][a-zH])(?:[-,\s]*[A-Z][a-zH])*)\s+(off|\d\d:\d\d-\d\d:\d\d(?:\s*,\s*\d\d:\d\d-\d\d:\d\d)*)$/.exec(
      rule.trim(),
    );
  if (found === null) return undefined;
  const [, written = '', times = ''] = found;
  const days = written.split(/\s*,\s*/).flatMap(daysOf);
  return days.includes(-1) ? undefined : { days, times: times === 'off' ? [] : times.split(/\s*,\s*/) };
};

const daysOf = (written: string): number[] => {
  const [first = -1, last = first] = written.split('-').map((name) => dayNames.indexOf(name));
  if (first === -1 || last === -1) return [-1];
  const length = ((last - first + 7) % 7) + 1;
  return first === 7 ? [7] : Array.from({ length }, (_, index) => (first + index) % 7);
};

const rulesOf = (text: string): (Rule | undefined)[] => text.split(';').map(readRule);

const overwritten = (text: string): Doubt[] => {
  const rules = rulesOf(text);
  const plain = rules.filter((rule) => rule !== undefined);
  const day = plain.flatMap((rule, index) => laterTimes(plain, rule, index))[0];
  if (day === undefined) return [];
  const rest = text.split(';').filter((rule) => readRule(rule) === undefined);
  const week = (timesOf: (before: readonly string[], now: readonly string[]) => string[]): string =>
    [weekInWords(weekFrom(plain, timesOf)), ...rest.map((rule) => rule.trim())].join('; ');
  const joined = (before: readonly string[], now: readonly string[]): string[] =>
    now.length === 0 ? [] : [...before, ...now].sort();
  const overlaps = [...weekFrom(plain, joined).values()].some((times) =>
    times.some((range, index) => index > 0 && range < (times[index - 1] ?? '').slice(6)),
  );
  return [
    {
      code: 'overwritten',
      day: dayNames[day] ?? '',
      both: overlaps ? undefined : week(joined),
      last: week((_, now) => [...now]),
    },
  ];
};

/** Days of a rule with times that a later rule with times names again. */
const laterTimes = (rules: readonly Rule[], { days, times }: Rule, index: number): number[] =>
  times.length === 0
    ? []
    : days.filter((day) => rules.slice(index + 1).some((later) => later.times.length > 0 && later.days.includes(day)));

/** Times of each day, by its index; days that no rule names are left out. */
const weekFrom = (
  rules: readonly Rule[],
  timesOf: (before: readonly string[], now: readonly string[]) => string[],
): Map<number, string[]> => {
  const week = new Map<number, string[]>();
  for (const { days, times } of rules) for (const day of days) week.set(day, timesOf(week.get(day) ?? [], times));
  return week;
};

/** Neighbouring days with the same times stand together. */
const weekInWords = (week: ReadonlyMap<number, readonly string[]>): string => {
  const groups: { first: number; last: number; times: string }[] = [];
  for (const [day] of dayNames.entries()) {
    const times = week.get(day)?.join(',');
    const last = groups.at(-1);
    if (times === undefined) continue;
    if (last?.times === times && last.last === day - 1 && day < 7) last.last = day;
    else groups.push({ first: day, last: day, times });
  }
  return groups
    .map(({ first, last, times }) => {
      const days = first === last ? dayNames[first] : `${dayNames[first]}-${dayNames[last]}`;
      return `${days} ${times === '' ? 'off' : times}`;
    })
    .join('; ');
};

const dayTwice = (text: string): Doubt[] =>
  rulesOf(text).flatMap((rule): Doubt[] => {
    const day = rule?.days.find((one, index) => rule.days.indexOf(one) !== index);
    if (rule === undefined || day === undefined) return [];
    const week = new Map([...new Set(rule.days)].map((one) => [one, rule.times]));
    return [{ code: 'day-twice', day: dayNames[day] ?? '', write: weekInWords(week) }];
  });

const ranges = (text: string): { range: string; from: number; to: number }[] =>
  [...text.replace(/"[^"]*"/g, '').matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)/g)].map(([range, ...parts]) => {
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.map(Number);
    return { range, from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  });

const pastMidnight = (text: string): Doubt[] =>
  ranges(text)
    .filter(({ to }) => to > 1440)
    .map(({ range, from, to }) => ({
      code: 'past-midnight',
      range,
      write: `${clockText(from)}-${clockText(to - 1440)}`,
    }));

/** Eight in the morning, when offices open: a night that ends before it is a night. */
const officesOpen = 480;

const swapped = (text: string): Doubt[] =>
  ranges(text)
    .filter(({ from, to }) => to <= from && to >= officesOpen)
    .map(({ range, from, to }) => ({ code: 'swapped', range, write: `${clockText(to)}-${clockText(from)}` }));
