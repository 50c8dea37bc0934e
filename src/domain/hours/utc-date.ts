/**
 * A Date whose "local" side is UTC, lent to code that can only think in the zone of the machine it runs on.
 *
 * opening_hours.js reads and builds dates in the zone of the process. That zone may skip the very hour we ask about
 * (02:30 on 2026-03-08 in New York) or a whole day (2011-12-30 in Apia), so no way of asking makes its answers safe.
 * In UTC every minute of every day exists exactly once. `process.env.TZ` would do the same for a whole process only,
 * and nothing at all in a worker thread.
 */
const RealDate = Date;

/** `new Date()` without arguments: a library must not ask what time it is, or a build could not be repeated. */
const noMoment = RealDate.UTC(2000, 0, 1);

type Parts = [year: number, month: number, day?: number, hour?: number, minute?: number, second?: number, ms?: number];
type Arguments = [] | [value: number | string | Date] | Parts;

class UtcDate extends RealDate {
  constructor(...given: Arguments) {
    if (given.length === 0) super(noMoment);
    else if (given.length === 1) super(given[0]);
    else super(RealDate.UTC(...given));
  }
}

const localMethods = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
for (const name of localMethods.flatMap((part) => [`get${part}`, `set${part}`])) {
  const utcMethod: unknown = Reflect.get(RealDate.prototype, name.replace('et', 'etUTC'));
  if (typeof utcMethod === 'function') Reflect.set(UtcDate.prototype, name, utcMethod);
}
UtcDate.prototype.getTimezoneOffset = () => 0;

/**
 * Runs `work` while `Date` means UTC, and puts everything back, also after an error. `work` must not be
 * asynchronous: nothing else may run in between.
 */
export const withUtcDate = <Result>(work: () => Result): Result => {
  const before: unknown = globalThis.Date;
  Reflect.set(globalThis, 'Date', UtcDate);
  try {
    return work();
  } finally {
    Reflect.set(globalThis, 'Date', before);
  }
};
