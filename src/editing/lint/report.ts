/** What is wrong, where. A problem is data; its words stand in problems.ts. */
import { problems } from './catalogue.ts';
import type { ArgsOf, ProblemName } from './catalogue.ts';

export interface Problem {
  /** Path as an editor knows it. Example: content/services/x/facts.yml */
  file: string;
  line: number;
  /** Where in the file, in words. Example: contacts 1 value */
  field?: string;
  name: ProblemName;
  args: Readonly<Record<string, string | number>>;
}

/** A place in a file. */
export interface Spot {
  file: string;
  line: number;
  field?: string;
}

export interface Report {
  readonly problems: readonly Problem[];
  /** Adds a problem; the same problem at the same place is kept once. */
  add: <N extends ProblemName>(name: N, spot: Spot, args: ArgsOf<N>) => void;
}

/** An empty report. */
export function createReport(): Report {
  const list: Problem[] = [];
  const seen = new Set<string>();
  return {
    problems: list,
    add(name, spot, args) {
      const problem: Problem = { ...spot, name, args: { ...args } };
      const key = JSON.stringify([spot.file, spot.line, spot.field, name, args]);
      if (seen.has(key)) return;
      seen.add(key);
      list.push(problem);
    },
  };
}

/** Problems by file, then line, then name: the order in which an editor goes through them. */
export function sortProblems(list: readonly Problem[]): Problem[] {
  return [...list].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.name, b.name) || compare(a.field ?? '', b.field ?? ''),
  );
}

/** A path into the data, in words an editor can follow; list items count from 1. */
export function fieldInWords(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' ');
}

export interface ProblemWords {
  title: string;
  message: string;
  hint: string;
  severity: 'error' | 'warning';
  help: string;
}

/** The words of a problem. */
export function wordsOf(problem: Problem): ProblemWords {
  const entry = problems[problem.name];
  // The catalogue is typed entry by entry; `add` has checked that these args belong to this name.
  const message = entry.message as (args: Problem['args']) => string;
  const hint = entry.hint as (args: Problem['args']) => string;
  return {
    title: entry.title,
    message: message(problem.args),
    hint: hint(problem.args),
    severity: entry.severity,
    help: `content/help/${problem.name}.md`,
  };
}

/** How many problems stop the build, how many do not, and in how many files. */
export function countProblems(list: readonly Problem[]): { errors: number; warnings: number; files: number } {
  const errors = list.filter((problem) => problems[problem.name].severity === 'error').length;
  return { errors, warnings: list.length - errors, files: new Set(list.map((problem) => problem.file)).size };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
