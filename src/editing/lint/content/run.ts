/** Runs every rule over the content. */
import type { Content } from './content.ts';
import { createReport } from '../report.ts';
import type { Problem, Report } from '../report.ts';
import type { Rule, RuleContext } from './rule.ts';
import { blockedContacts } from './rules/blocked-contacts.ts';
import { cards } from './rules/cards.ts';
import { calls } from './rules/calls.ts';
import { checks } from './rules/checks.ts';
import { codes } from './rules/codes.ts';
import { components } from './rules/components.ts';
import { contacts } from './rules/contacts.ts';
import { details } from './rules/details.ts';
import { fallbacks } from './rules/fallbacks.ts';
import { hours } from './rules/hours.ts';
import { jargon } from './rules/jargon.ts';
import { links } from './rules/links.ts';
import { locales } from './rules/locales.ts';
import { originals } from './rules/originals.ts';
import { parts } from './rules/parts.ts';
import { passiveOften } from './rules/passive-often.ts';
import { phonesInText } from './rules/phones-in-text.ts';
import { places } from './rules/places.ts';
import { promises } from './rules/promises.ts';
import { readability } from './rules/readability.ts';
import { readerWords } from './rules/reader-words.ts';
import { recordings } from './rules/recordings.ts';
import { references } from './rules/references.ts';
import { schema } from './rules/schema.ts';
import { sections } from './rules/sections.ts';
import { statements } from './rules/statements.ts';
import { streetsInText } from './rules/streets-in-text.ts';
import { strings } from './rules/strings.ts';
import { syntax } from './rules/syntax.ts';
import { tellingWords } from './rules/sensitive-words.ts';
import { textLength } from './rules/text-length.ts';

/** Highest harm first; the report is sorted anyway. */
export const rules: Readonly<Record<string, Rule>> = {
  'blocked contacts': blockedContacts,
  places,
  contacts,
  checks,
  'phones in text': phonesInText,
  'streets in text': streetsInText,
  'telling words': tellingWords,
  promises,
  syntax,
  schema,
  references,
  fallbacks,
  details,
  hours,
  components,
  links,
  'reader words': readerWords,
  jargon,
  originals,
  parts,
  recordings,
  statements,
  sections,
  strings,
  cards,
  calls,
  'text length': textLength,
  readability,
  'passive often': passiveOften,
  codes,
  locales,
};

/** All problems of the content, those found while reading included. A rule that breaks down hides no other. */
export function lintContent(
  content: Content,
  context: RuleContext,
  readProblems: readonly Problem[] = [],
  chosen: Readonly<Record<string, Rule>> = rules,
): Problem[] {
  const report = createReport();
  for (const [name, rule] of Object.entries(chosen)) runRule(name, rule, content, report, context);
  return [...readProblems, ...report.problems];
}

function runRule(name: string, rule: Rule, content: Content, report: Report, context: RuleContext): void {
  try {
    rule(content, report, context);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    report.add('rule-failed', { file: content.root, line: 1 }, { value: name, reason });
  }
}
