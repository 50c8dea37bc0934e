/** Collects problems; nothing stops at the first. */
import type { ArgsOf, Problem, ProblemDefinition, ProblemDefinitions, SourceLocation } from './problem.ts';

/** Adds one of the problems that a rule owns. */
export type AddProblem<D extends ProblemDefinitions> = <N extends keyof D & string>(
  name: N,
  location: SourceLocation,
  args: ArgsOf<D[N]>,
) => void;

export interface Report {
  readonly problems: readonly Problem[];
  /** Gives a rule the function by which it adds its problems. The same problem at the same place is kept once. */
  adderFor: <D extends ProblemDefinitions>(definitions: D) => AddProblem<D>;
}

/** An empty report. */
export const createReport = (): Report => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  return {
    problems,
    adderFor: (definitions) => (name, location, args) => {
      const { file, line, field } = location;
      const key = JSON.stringify([file, line, field, name, args]);
      if (seen.has(key)) return;
      seen.add(key);
      const definition = definitions[name];
      if (definition) problems.push(problemOf(name, definition, location, args));
    },
  };
};

const problemOf = (name: string, definition: ProblemDefinition, location: SourceLocation, args: object): Problem => {
  const { title, severity, about } = definition;
  // `adderFor` has checked that these args belong to this name.
  const inWords = (words: (args: never) => string): string => words(args as never);
  return {
    ...location,
    name,
    args: { ...args },
    title,
    message: inWords(definition.message),
    hint: inWords(definition.hint),
    severity,
    ...(about === undefined ? {} : { about }),
  };
};
