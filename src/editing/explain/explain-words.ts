/** The words of an explanation. English, as all commands. */
import type { Subject } from '../../domain/freshness/published-fact.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Site } from '../../schemas/site.ts';
import type { Locate } from '../reader/records.ts';
import type { Explanation, Verdict } from './explain.ts';

const rows: Readonly<Record<Subject, string>> = {
  hotline: 'numbers of hotlines and shelters',
  number: 'numbers, and addresses on the net,',
  hours: 'hours',
  address: 'addresses',
  conditions: 'conditions, audience, languages and the way in',
};

/** What is done with the fact; what follows says why. */
const outcomes: Readonly<Record<Verdict, string>> = {
  fresh: 'shown',
  ageing: 'shown with its year',
  old: 'shown with its year',
  always: 'shown, whatever its age',
  unknown: 'said as unknown',
  unchecked: 'not shown: nobody says who checked it. Add a check',
  'too-old': 'not shown',
  secret: 'never shown: the place is secret',
  'town-only': 'never shown: only the town of this place is public',
  'with-street': 'shown with its street',
  'without-street': 'not shown, since the street is not',
  'without-number': 'not shown, since the number is not',
  closed: 'not shown: the service is closed',
  unreadable: 'not shown: these hours cannot be read (npm run check:content)',
  'only-dates': 'not shown: old hours that differ from week to week name no day that is still to come',
};

/** Rows of the table as lines of text: the fact, what is done with it, and the rule. */
export const explanationInWords = (
  { path, value, verdict, row, check, days = 0, evidence }: Explanation,
  limits: Site['freshness'],
  line: number,
): string => {
  const parts = [outcomes[verdict]];
  if (row === 'hours' && verdict === 'ageing') parts.push('with "ring first"');
  if (row === 'hours' && verdict === 'old') parts.push('as words, with "ring first", never computed as open');
  if (row === 'address' && verdict === 'old') parts.push('with "ring first" where there is a number');
  if (check !== undefined) parts.push(`${checkWords(check)}, ${days} days old`);
  const isByAge = verdict === 'fresh' || verdict === 'ageing' || verdict === 'old' || verdict === 'too-old';
  if (isByAge && row !== undefined) parts.push(ruleWords(verdict, rows[row], limits[row]));
  if (verdict === 'old' || verdict === 'too-old') parts.push(evidenceWords(check, evidence));
  if (verdict === 'too-old') parts.push('to show it, ring and write how: called, or name a second source as evidence');
  return `line ${line}, ${path.join('.')}: ${value}\n    ${parts.join('; ')}.`;
};

const ruleWords = (verdict: Verdict, subject: string, { fresh, ageing }: Site['freshness'][Subject]): string => {
  if (verdict === 'fresh') return `${subject} are fresh for ${fresh} days`;
  if (verdict === 'ageing') return `${subject} are fresh for ${fresh} days and old after ${ageing}`;
  return `${subject} are old after ${ageing} days`;
};

const hows: Readonly<Record<Check['how'], string>> = {
  called: 'by phone',
  organisation: 'their own words',
  authority: 'an authority',
  article: 'an article',
  directory: 'a list made by others',
};

/** @example '2022-03-18, an article' */
const checkWords = ({ on, how }: Check): string => `${on}, ${hows[how]}`;

const evidenceWords = (check: Explanation['check'], evidence: Explanation['evidence']): string => {
  if (check?.contradicted !== undefined && evidence === 'contradicted')
    return `weak evidence: a newer source says something else (${check.contradicted.on}, ${check.contradicted.source})`;
  const others = check?.evidence?.length ?? 0;
  if (evidence === 'strong') return `strong evidence${others > 0 ? `: ${others + 1} independent sources` : ''}`;
  return 'weak evidence: one article or one list, and nothing beside it';
};

/** The whole explanation of a service. */
export const explanationForTerminal = (
  { id, name, today }: { id: string; name: string; today: string },
  explanations: readonly Explanation[],
  limits: Site['freshness'],
  locate: Locate,
): string => {
  const file = `services/${id}/facts.yml`;
  const isUnknown = ({ verdict }: Explanation): boolean => verdict === 'unknown';
  const unknown = explanations.filter(isUnknown).map(({ path }) => path.join('.'));
  const shown = explanations.filter((explanation) => explanation.shown).length;
  const kept = explanations.filter((explanation) => !explanation.shown && !isUnknown(explanation)).length;
  return [
    `${name}, on ${today}: ${locate({ file, path: [] }).file}`,
    ...explanations
      .filter((explanation) => !isUnknown(explanation))
      .map((explanation) => explanationInWords(explanation, limits, locate({ file, path: explanation.path }).line)),
    ...(unknown.length === 0 ? [] : [`Said as unknown: ${unknown.join(', ')}.`]),
    `${explanations.length} facts: ${shown} shown, ${kept} not shown, ${explanations.length - shown - kept} not known.`,
  ].join('\n');
};
