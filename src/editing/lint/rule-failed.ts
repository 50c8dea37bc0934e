/** A fault in a check itself: told as a problem, so that it hides no other. */
import type { ProblemDefinitions, SourceLocation, Value } from '../problem.ts';
import type { Report } from '../report.ts';

export const failureProblems = {
  'rule-failed': {
    title: 'One of the checks itself broke down',
    message: ({ value }: Value) => `The check "${value}" could not be finished, so it may have missed something.`,
    hint: ({ reason }: { reason: string }) =>
      `This is a fault in the program, not in your text. Please report it with these words: ${reason}.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

/** Runs a check; whatever it throws becomes a problem. */
export const guarded = (check: string, location: SourceLocation, report: Report, run: () => void): void => {
  try {
    run();
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    report.adderFor(failureProblems)('rule-failed', location, { value: check, reason });
  }
};
