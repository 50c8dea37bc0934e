/** The list of enquiries as one reads it with a phone in the other hand. */
import type { Locate } from '../../reader/records.ts';
import { type Enquiry, type OpenFact, urgencies } from '../enquiries.ts';
import { countOpen, type OpenCounts, type OpenItems } from '../open-items.ts';
import {
  checkWords,
  questionOf,
  saysWords,
  settingQuestion,
  statementWords,
  textQuestion,
  urgencyWords,
  whyWords,
} from '../questions.ts';
import type { OpenSetting } from '../settings.ts';
import { byAsker, type OpenStatement } from '../statements.ts';
import type { UnreadText } from '../texts.ts';

/** @param today the day from which ages were counted, YYYY-MM-DD */
export const reportForTerminal = (items: OpenItems, locate: Locate, today: string): string => {
  const counts = countOpen(items);
  if (counts.all === 0) return `Nothing is open on ${today}.`;
  const parts = [
    `What is open before the site goes public, on ${today}. Never ask where a secret place is.`,
    ...urgencies.flatMap((urgency) => {
      const enquiries = items.enquiries.filter((enquiry) => enquiry.urgency === urgency);
      return enquiries.length === 0
        ? []
        : [heading(urgencyWords[urgency]), ...enquiries.map((enquiry) => enquiryWords(enquiry, locate))];
    }),
    ...statementPart(items.statements, locate),
    ...listPart('Settings and pages', items.settings, (setting) => settingLine(setting, locate)),
    ...textPart(items.texts, locate),
    heading('In all'),
    inAll(counts),
  ];
  return parts.join('\n\n');
};

const inAll = ({ questions, services, statements, settings, texts, all }: OpenCounts): string => {
  const parts = [
    questions === 0 ? '' : `${amount(questions, 'question')} to ${amount(services, 'service')}`,
    statements === 0 ? '' : amount(statements, 'statement'),
    settings === 0 ? '' : amount(settings, 'setting or page', 'settings and pages'),
    texts === 0 ? '' : amount(texts, 'text'),
  ];
  return `${parts.filter(Boolean).join(', ')}: ${all} open.`;
};

const heading = (words: string): string => `== ${words} ==`;
const amount = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const enquiryWords = ({ id, name, organisation, canRing, ways, instead, open }: Enquiry, locate: Locate): string => {
  const by = organisation === undefined || organisation === name ? '' : `, run by ${organisation}`;
  const reach =
    ways.length === 0 ? 'No number or address is known.' : `${canRing ? 'Ring' : 'Write'}: ${ways.join(', ')}`;
  const other = instead === undefined ? [] : [`Who may know: ${instead.name}, ${instead.ways.join(', ')}`];
  const located = open.map(({ at }) => locate(at));
  const files = [...new Set(located.map(({ file }) => file))];
  const questions = files.flatMap((file) => [
    file,
    ...questionLines(
      open.flatMap((fact, index) => (located[index]?.file === file ? [{ fact, line: located[index].line }] : [])),
    ),
  ]);
  return [`${name} (${id})${by}`, reach, ...other, ...questions].join('\n');
};

interface Located {
  fact: OpenFact;
  line: number;
}

/** What nobody knows of one subject stands together, the rest each on a line of its own. */
const questionLines = (facts: readonly Located[]): string[] => {
  const subjectOf = ({ fact }: Located): string => `${fact.subject} ${fact.of ?? ''}`;
  return [...new Set(facts.map(subjectOf))].flatMap((subject) => {
    const own = facts.filter((located) => subjectOf(located) === subject);
    const unknown = own.filter(({ fact }) => fact.why === 'unknown');
    const known = own.filter(({ fact }) => fact.why !== 'unknown');
    return [...known.map(knownLine), ...(unknown.length === 0 ? [] : [unknownLine(unknown)])];
  });
};

const knownLine = ({ fact, line }: Located): string => {
  const check = fact.check === undefined ? '' : ` (${checkWords(fact.check)})`;
  return `  [ ] ${questionOf(fact)} Now: ${saysWords(fact)}. ${whyWords(fact.why)}${check}.  line ${line}`;
};

const unknownLine = (facts: readonly Located[]): string => {
  const lines = [...new Set(facts.map(({ line }) => line))];
  const questions = facts.map(({ fact }) => questionOf(fact)).join(' ');
  return `  [ ] ${questions} ${whyWords('unknown')}.  line ${lines.join(', ')}`;
};

const statementPart = (statements: readonly OpenStatement[], locate: Locate): string[] => {
  if (statements.length === 0) return [];
  const groups = byAsker(statements).map(([ask, list]) =>
    [
      ask === undefined ? 'Nobody is named: compare with the source' : `Ask: ${ask}`,
      ...list.map((statement) => {
        const { file, line } = locate(statement.at);
        const { claim, why, check, guide, risk, id } = statement;
        return `  [ ] ${claim}\n      ${statementWords[why]} (${checkWords(check)}: ${check.source}). Guide ${guide}, ${risk} risk, ${id}  ${file}:${line}`;
      }),
    ].join('\n'),
  );
  return [heading('Statements of the guides'), ...groups];
};

const listPart = <T>(title: string, list: readonly T[], lineOf: (item: T) => string): string[] =>
  list.length === 0 ? [] : [heading(title), list.map(lineOf).join('\n')];

const settingLine = (setting: OpenSetting, locate: Locate): string => {
  const { file, line } = locate(setting.at);
  const age = setting.check === undefined ? '' : ` (${checkWords(setting.check)})`;
  return `  [ ] ${settingQuestion(setting)}${age}  ${file}:${line}`;
};

/** What to do is said once for each kind of text, not at each. */
const textPart = (texts: readonly UnreadText[], locate: Locate): string[] => {
  const groups = (['machine', 'high-risk'] as const).flatMap((why) => {
    const list = texts.filter((text) => text.why === why);
    const [first] = list;
    if (first === undefined) return [];
    const lines = list
      .map(({ file }) => locate({ file, path: ['origin'] }))
      .map(({ file, line }) => `  [ ] ${file}:${line}`);
    return [[textQuestion(first), ...lines].join('\n')];
  });
  return groups.length === 0 ? [] : [heading('Texts that nobody has read through'), ...groups];
};
