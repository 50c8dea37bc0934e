/** Every problem that can be reported, by name. Each has a page content/help/<name>.md. */
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
