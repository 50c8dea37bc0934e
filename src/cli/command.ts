/** The shell of every command: help, options, exit code. */
import { parseArgs } from 'node:util';

export interface CommandOptions<F extends string, T extends string> {
  /** Options that are there or not. */
  flags: Readonly<Record<F, boolean>>;
  /** Options with a value; undefined where they were not given. */
  values: Readonly<Record<T, string | undefined>>;
  /** The folder or service named behind the command, if any. */
  named: string | undefined;
  /** All that is named behind it, where a command takes several. */
  all: readonly string[];
}

export interface Command<F extends string, T extends string> {
  /** Printed for --help, and behind what is wrong with a call. */
  help: string;
  flags?: readonly F[];
  values?: readonly T[];
  /** What may be named behind the command; left out: nothing. */
  takes?: 'folder' | 'service' | 'file' | 'files';
  /** Flags of which only one may be given. */
  either?: readonly F[];
  /** Gives the exit code: 0 when all is well, 1 when not, 2 when it was called in a wrong way. */
  run: (options: CommandOptions<F, T>, write: Write) => number;
}

export type Write = (text: string) => void;

/** Says why a command did nothing; gives the exit code of a wrong call. */
export const refused = (sentence: string, print: Write): number => {
  print(`${sentence}\n`);
  return 2;
};

/** Runs a command; gives its exit code. */
export const runCommand = <F extends string = never, T extends string = never>(
  command: Command<F, T>,
  args: readonly string[],
  write: Write,
): number => {
  const options = readArguments(command, args);
  if (typeof options === 'string') {
    write(`${options}\n\n${command.help}`);
    return 2;
  }
  if (options === undefined) {
    write(command.help);
    return 0;
  }
  return command.run(options, write);
};

/** Undefined when help is asked for; a sentence when the call is wrong. */
const readArguments = <F extends string, T extends string>(
  { flags = [], values = [], takes, either = [] }: Command<F, T>,
  args: readonly string[],
): CommandOptions<F, T> | string | undefined => {
  const names = [...flags, 'help'];
  const config = Object.fromEntries<{ type: 'boolean' | 'string' }>([
    ...names.map((name) => [name, { type: 'boolean' }] as const),
    ...values.map((name) => [name, { type: 'string' }] as const),
  ]);
  const unknown = args.find((arg) => arg.startsWith('-') && !Object.keys(config).includes(nameOf(arg)));
  if (unknown !== undefined) return `There is no option "${unknown}".`;
  try {
    const parsed = parseArgs({ args: [...args], allowPositionals: true, options: config });
    const given: Readonly<Record<string, unknown>> = parsed.values;
    if (given['help'] === true) return undefined;
    const [named, ...more] = parsed.positionals;
    if (named !== undefined && takes === undefined) return `This command takes no "${named}".`;
    if (more.length > 0 && takes !== 'files') return `Give one ${takes}, not several.`;
    const chosen = either.filter((name) => given[name] === true);
    if (chosen.length > 1) return `Choose ${chosen.map((name) => `--${name}`).join(' or ')}, not both.`;
    return {
      flags: Object.fromEntries(flags.map((name) => [name, given[name] === true])) as Record<F, boolean>,
      values: Object.fromEntries(values.map((name) => [name, given[name]])) as Record<T, string | undefined>,
      named,
      all: parsed.positionals,
    };
  } catch {
    return 'An option lacks its value, or has one where none belongs.';
  }
};

/** @example nameOf('--by=reden') // 'by' */
const nameOf = (arg: string): string => /^--([^=]+)/.exec(arg)?.[1] ?? arg;
