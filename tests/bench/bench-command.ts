/** The shell of a benchmark: its options, its help, its report in words or as JSON. */
import { parseArgs } from 'node:util';

export interface BenchCommand<Flag extends string, Report> {
  help: string;
  /** Options that are there or not, with what holds where they are not given; `--no-x` turns one off. */
  flags: Readonly<Record<Flag, boolean>>;
  /** The one option that is a whole number above 0, and its default. */
  count: { name: string; default: number };
  measure: (flags: Readonly<Record<Flag, boolean>>, count: number) => Promise<Report>;
  inWords: (report: Report) => string;
  /** What does not hold that has to, in words; left out where nothing is judged. */
  faults?: (report: Report) => readonly string[];
}

/** Runs the benchmark of the command line; gives the exit code: 0, 1 where something does not hold, or 2 for a wrong call. */
export const runBench = async <Flag extends string, Report>(
  { help, flags, count, measure, inWords, faults }: BenchCommand<Flag, Report>,
  args: readonly string[] = process.argv.slice(2),
): Promise<number> => {
  const given = read(args, [...Object.keys(flags), 'json', 'help'], count.name);
  const times = Number(given?.[count.name] ?? count.default);
  if (given === undefined || given['help'] === true || !Number.isInteger(times) || times < 1) {
    process.stdout.write(help);
    return given?.['help'] === true ? 0 : 2;
  }
  const names = Object.keys(flags) as Flag[];
  const chosen = Object.fromEntries(names.map((name) => [name, given[name] ?? flags[name]]));
  const report = await measure(chosen as Record<Flag, boolean>, times);
  process.stdout.write(`${given['json'] === true ? JSON.stringify(report, undefined, 2) : inWords(report)}\n`);
  const found = faults?.(report) ?? [];
  for (const fault of found) process.stderr.write(`${fault}\n`);
  return found.length > 0 ? 1 : 0;
};

/** Undefined for an option that does not exist. */
const read = (
  args: readonly string[],
  flags: readonly string[],
  count: string,
): Readonly<Record<string, unknown>> | undefined => {
  const options = Object.fromEntries<{ type: 'boolean' | 'string' }>([
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    [count, { type: 'string' }],
  ]);
  try {
    return parseArgs({ args: [...args], options, allowNegative: true }).values;
  } catch {
    return undefined;
  }
};
