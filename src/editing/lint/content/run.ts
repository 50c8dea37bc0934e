/** Runs every rule over the content. */
import type { Problem } from '../../problem.ts';
import type { RawContent } from '../../reader/raw-content.ts';
import { createReport } from '../../report.ts';
import { withoutWhereabouts } from '../hidden-places.ts';
import { guarded } from '../rule-failed.ts';
import type { Rule, RuleContext } from './rule.ts';
import { blockedContacts } from './rules/blocked-contacts.ts';
import { changedFacts } from './rules/changed-facts.ts';
import { checks } from './rules/checks.ts';
import { codes } from './rules/codes.ts';
import { components } from './rules/components.ts';
import { contacts } from './rules/contacts.ts';
import { details } from './rules/details.ts';
import { glossary } from './rules/glossary.ts';
import { hours } from './rules/hours.ts';
import { icons } from './rules/icons.ts';
import { hiddenSigns } from './rules/invisible-signs.ts';
import { jargon } from './rules/jargon.ts';
import { labelLength } from './rules/label-length.ts';
import { lawSections } from './rules/law-sections.ts';
import { links } from './rules/links.ts';
import { locales } from './rules/locales.ts';
import { locations } from './rules/locations.ts';
import { mapFile } from './rules/map-file.ts';
import { originals } from './rules/originals.ts';
import { passiveOften } from './rules/passive-often.ts';
import { persons } from './rules/persons.ts';
import { phoneScript } from './rules/phone-script.ts';
import { phonesInText } from './rules/phones-in-text.ts';
import { phraseCards } from './rules/phrase-cards.ts';
import { placeholders } from './rules/placeholders.ts';
import { places } from './rules/places.ts';
import { promises } from './rules/promises.ts';
import { readability } from './rules/readability.ts';
import { readerWords } from './rules/reader-words.ts';
import { recordings } from './rules/recordings.ts';
import { references } from './rules/references.ts';
import { schema } from './rules/schema.ts';
import { secrets } from './rules/secrets.ts';
import { sections } from './rules/sections.ts';
import { sensitiveWords } from './rules/sensitive-words.ts';
import { statements } from './rules/statements.ts';
import { streetsInText } from './rules/streets-in-text.ts';
import { standIns } from './rules/stand-ins.ts';
import { strings } from './rules/strings.ts';
import { synonyms } from './rules/synonyms.ts';
import { syntax } from './rules/syntax.ts';
import { textLength } from './rules/text-length.ts';
import { translationDifferences } from './rules/translation-differences.ts';
import { translationNegations } from './rules/translation-negations.ts';
import { translationScript } from './rules/translation-script.ts';
import { translationSources } from './rules/translation-sources.ts';
import { twins } from './rules/twins.ts';

/** Highest harm first; the report is sorted anyway. */
export const contentRules = {
  'blocked contacts': blockedContacts,
  secrets,
  persons,
  places,
  locations,
  'invisible signs': hiddenSigns,
  contacts,
  checks,
  'changed facts': changedFacts,
  'phones in text': phonesInText,
  'streets in text': streetsInText,
  'sensitive words': sensitiveWords,
  promises,
  syntax,
  schema,
  references,
  details,
  hours,
  components,
  links,
  'reader words': readerWords,
  jargon,
  originals,
  'sources of translations': translationSources,
  'differences of translations': translationDifferences,
  'negations in translations': translationNegations,
  'scripts of translations': translationScript,
  glossary,
  sections,
  recordings,
  statements,
  'sections of laws': lawSections,
  'stand-ins': standIns,
  strings,
  'length of labels': labelLength,
  placeholders,
  'phrase cards': phraseCards,
  'phone script': phoneScript,
  synonyms,
  'text length': textLength,
  readability,
  'passive often': passiveOften,
  codes,
  twins,
  locales,
  icons,
  'map file': mapFile,
} as const satisfies Readonly<Record<string, Rule>>;

/** Behind a slip the words of a language are there and only not read: one slip must not be told once a language. */
const withoutGuesses = (content: RawContent): RawContent => {
  const { strings } = content.files;
  return strings === undefined
    ? content
    : { ...content, files: { ...content.files, strings: strings.filter(({ file }) => !file.isGuess) } };
};

/** All problems of the content, those found while reading included. A rule that breaks down hides no other. */
export const lintContent = (
  content: RawContent,
  context: RuleContext,
  readProblems: readonly Problem[] = [],
  rules: Readonly<Record<string, Rule>> = contentRules,
): Problem[] => {
  const report = createReport();
  const whole = withoutGuesses(content);
  for (const [name, { lint }] of Object.entries(rules))
    guarded(name, { file: content.root, line: 1 }, report, () => lint(whole, report, context));
  return withoutWhereabouts(content, [...readProblems, ...report.problems]);
};
