/** The shape of a rule: content in, problems into the report. */
import type { Content } from './content.ts';
import type { Report } from '../report.ts';

export interface RuleContext {
  /** The day of the check, YYYY-MM-DD. */
  today: string;
}

export type Rule = (content: Content, report: Report, context: RuleContext) => void;
