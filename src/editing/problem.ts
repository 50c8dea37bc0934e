/**
 * A thing that is wrong with the content or the finished site, and its words. Each rule owns the problems it can find;
 * names are permanent, since help pages (content/help/<name>.md), issues and habits refer to them.
 *
 * Words: English; full sentences, plain, no blame. `message` says what is wrong, `hint` what to do. They are made of the
 * arguments alone, which hold what was found and no words of ours, so that Danish (danish/) says the same.
 */
export interface ProblemDefinition {
  title: string;
  message: (args: never) => string;
  hint: (args: never) => string;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
  /** words = how something is said, for the report of check:words. */
  about?: 'words';
}

/** By name. */
export type ProblemDefinitions = Readonly<Record<string, ProblemDefinition>>;

type ArgOf<F> = F extends (args: infer A) => string ? (unknown extends A ? object : A) : object;
/** What a problem must be told to find its words. */
export type ArgsOf<D extends ProblemDefinition> = ArgOf<D['message']> & ArgOf<D['hint']>;

/** Where a value stands. */
export interface SourceLocation {
  /** Path as an editor knows it. Example: content/services/x/facts.yml */
  file: string;
  line: number;
  /** Where in the file, in words. Example: contacts 1 value */
  field?: string;
}

/** A definition at a place, with its words. */
export interface Problem extends SourceLocation {
  name: string;
  args: Readonly<Record<string, string | number>>;
  title: string;
  message: string;
  hint: string;
  severity: 'error' | 'warning';
  about?: 'words';
}

export interface Value {
  value: string;
}
export interface Nearest {
  nearest: string;
}

/** A hint that offers the nearest known word only when there is one. */
export const didYouMean = (nearest: string, otherwise: string): string =>
  nearest ? `Did you mean "${nearest}"? ${otherwise}` : otherwise;

/**
 * Words parted by commas as they stand in a sentence.
 *
 * @example inList('a, b, c', 'and') // 'a, b and c'
 */
export const inList = (words: string, and: string): string => words.replace(/, ([^,]*)$/, ` ${and} $1`);

/**
 * Names of things, parted by commas, in words.
 *
 * @example listInWords('street, point', { street: 'a street', point: 'a point' }, 'and') // 'a street and a point'
 */
export const listInWords = (names: string, words: Readonly<Record<string, string>>, and: string): string =>
  names
    .split(', ')
    .map((name) => words[name] ?? name)
    .join(` ${and} `);

/** Problems by file, then line, then name: the order in which an editor goes through them. */
export const sortProblems = (list: readonly Problem[]): Problem[] =>
  [...list].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.name, b.name) || compare(a.field ?? '', b.field ?? ''),
  );

/** How many problems stop the build, how many do not, and in how many files. */
export const countProblems = (list: readonly Problem[]): { errors: number; warnings: number; files: number } => {
  const errors = list.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: list.length - errors, files: new Set(list.map(({ file }) => file)).size };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
