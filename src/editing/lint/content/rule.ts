/** The shape of a rule: content in, problems into the report. A rule owns the problems it can find, with their words. */
import type { ProblemDefinitions } from '../../problem.ts';
import type { RawContent } from '../../reader/raw-content.ts';
import type { AddProblem, Report } from '../../report.ts';

export interface RuleContext {
  /** The day of the check, YYYY-MM-DD. */
  today: string;
  /** Text of files as they were before, by path as printed; only of those that have changed. */
  earlier?: ReadonlyMap<string, string>;
  /** Whether a file stands beside the pages of the site (public/). */
  isPublished?: (path: string) => boolean;
}

export interface Rule<D extends ProblemDefinitions = ProblemDefinitions> {
  problems: D;
  lint: (content: RawContent, report: Report, context: RuleContext) => void;
}

/** Ties a rule to its problems: it can add no others. */
export const rule = <D extends ProblemDefinitions>(
  problems: D,
  lint: (content: RawContent, add: AddProblem<D>, context: RuleContext) => void,
): Rule<D> => ({
  problems,
  lint: (content, report, context) => lint(content, report.adderFor(problems), context),
});
