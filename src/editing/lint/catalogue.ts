/** Every problem that can be reported, by name. Each has a page content/help/<name>.md, and a Danish one in content/help/da/. */
import type { ProblemDefinition, ProblemDefinitions } from '../problem.ts';
import { readerProblems } from '../reader/problems.ts';
import { contentRules } from './content/run.ts';
import { failureProblems } from './rule-failed.ts';
import { siteRules } from './site/run.ts';

const sources: readonly ProblemDefinitions[] = [
  readerProblems,
  failureProblems,
  ...Object.values(contentRules).map(({ problems }) => problems),
  ...Object.values(siteRules).map(({ problems }) => problems),
];

export const catalogue: ReadonlyMap<string, ProblemDefinition> = new Map(
  sources.flatMap((problems) => Object.entries(problems)),
);

type ContentRules = typeof contentRules;
type SiteRules = typeof siteRules;

/** What can be found, file by file of the program, with the words in English. */
type Sources =
  | typeof readerProblems
  | typeof failureProblems
  | ContentRules[keyof ContentRules]['problems']
  | SiteRules[keyof SiteRules]['problems'];

type NamesOf<S> = S extends ProblemDefinitions ? keyof S & string : never;
/** The name of every problem. */
export type ProblemName = NamesOf<Sources>;

/** What a problem is in English, by its name; its words in another language take the same arguments. */
export type DefinitionOf<N extends ProblemName, S = Sources> =
  S extends Readonly<Record<N, infer D>> ? (D extends ProblemDefinition ? D : never) : never;
