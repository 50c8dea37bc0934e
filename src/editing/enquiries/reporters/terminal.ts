/** The list of enquiries as one reads it with a phone in the other hand. */
import { formatVagueDate } from '../../../i18n/dates.ts';
import type { Locate } from '../../reader/records.ts';
import { type Enquiry, urgencies } from '../enquiries.ts';
import type { OpenFact } from '../open-facts.ts';
import { countOpen, type OpenCounts, type OpenItems } from '../open-items.ts';
import type { OpenSetting } from '../settings.ts';
import { byAsker, type OpenStatement } from '../statements.ts';
import type { UnreadText } from '../texts.ts';
import { inOrder } from '../topics.ts';
import {
  checkWords,
  questionOf,
  saysWords,
  settingQuestion,
  statementWords,
  textQuestion,
  whyWords,
  type Words,
} from '../words.ts';
import { otherCounts } from './counts.ts';
import { runByWords, waysWords } from './ways.ts';

/** @param today the day from which ages were counted, YYYY-MM-DD */
export const reportForTerminal = (items: OpenItems, locate: Locate, today: string, words: Words): string => {
  const { t, lang } = words;
  const counts = countOpen(items);
  const date = formatVagueDate(today, lang);
  if (counts.all === 0) return t('editor.list.nothing', { date });
  const parts = [
    `${t('editor.list.title', { date })}\n${t('editor.list.secret')}`,
    ...urgencies.flatMap((urgency) => {
      const enquiries = items.enquiries.filter((enquiry) => enquiry.urgency === urgency);
      return enquiries.length === 0
        ? []
        : [
            heading(t(`editor.list.urgency.${urgency}`)),
            ...enquiries.map((enquiry) => enquiryWords(enquiry, locate, words)),
          ];
    }),
    ...statementPart(items.statements, locate, words),
    ...listPart(t('editor.list.settings'), items.settings, (setting) => settingLine(setting, locate, words)),
    ...textPart(items.texts, locate, words),
    heading(t('editor.list.inAll')),
    inAll(counts, words),
  ];
  return parts.join('\n\n');
};

const inAll = (counts: OpenCounts, words: Words): string => {
  const { questions, services, all } = counts;
  const parts = [
    ...(questions === 0 ? [] : [words.t('editor.list.questions', { count: questions })]),
    ...(services === 0 ? [] : [words.t('editor.list.places', { count: services })]),
    ...otherCounts(counts, words),
  ];
  return words.t('editor.list.sum', { parts: parts.join(', '), all });
};

const heading = (words: string): string => `== ${words} ==`;

const enquiryWords = (enquiry: Enquiry, locate: Locate, words: Words): string => {
  const { id, name, informant } = enquiry;
  const runBy = runByWords(enquiry, words);
  const ordered = inOrder(enquiry).map((fact) => ({ fact, ...locate(fact.at) }));
  const files = [...new Set(ordered.map(({ file }) => file))];
  const questions = files.flatMap((file) => [
    file,
    ...questionLines(
      ordered.filter((located) => located.file === file),
      words,
    ),
  ]);
  return [`${name} (${id})${runBy === '' ? '' : `, ${runBy}`}`, waysWords(informant, words), ...questions].join('\n');
};

interface Located {
  fact: OpenFact;
  line: number;
}

/** What nobody knows of one subject stands together, the rest each on a line of its own. */
const questionLines = (facts: readonly Located[], words: Words): string[] => {
  const subjectOf = ({ fact }: Located): string => `${fact.subject} ${fact.of ?? ''}`;
  return [...new Set(facts.map(subjectOf))].flatMap((subject) => {
    const own = facts.filter((located) => subjectOf(located) === subject);
    const unknown = own.filter(({ fact }) => fact.why === 'unknown');
    const known = own.filter(({ fact }) => fact.why !== 'unknown');
    return [
      ...known.map((located) => knownLine(located, words)),
      ...(unknown.length === 0 ? [] : [unknownLine(unknown, words)]),
    ];
  });
};

const knownLine = ({ fact, line }: Located, words: Words): string => {
  const { t } = words;
  const check = fact.check === undefined ? '' : ` (${checkWords(words, fact.check)})`;
  const now = t('editor.list.now', { value: saysWords(words, fact) });
  return `  [ ] ${questionOf(words, fact)} ${now} ${whyWords(words, fact.why)}${check}.  ${t('editor.list.line', { line })}`;
};

const unknownLine = (facts: readonly Located[], words: Words): string => {
  const lines = [...new Set(facts.map(({ line }) => line))].join(', ');
  const questions = facts.map(({ fact }) => questionOf(words, fact)).join(' ');
  return `  [ ] ${questions} ${whyWords(words, 'unknown')}.  ${words.t('editor.list.line', { line: lines })}`;
};

const statementPart = (statements: readonly OpenStatement[], locate: Locate, words: Words): string[] => {
  const { t } = words;
  if (statements.length === 0) return [];
  const groups = byAsker(statements).map(([ask, list]) =>
    [
      ask === undefined ? t('editor.list.askNobody') : t('editor.list.askWhom', { ask }),
      ...list.map((statement) => {
        const { file, line } = locate(statement.at);
        const { claim, why, check, guide, id } = statement;
        const said = `${statementWords(words, why)} (${checkWords(words, check)}: ${check.source})`;
        return `  [ ] ${claim}\n      ${said}. ${t('editor.list.guide', { guide })}, ${id}  ${file}:${line}`;
      }),
    ].join('\n'),
  );
  return [heading(t('editor.list.statements')), ...groups];
};

const listPart = <T>(title: string, list: readonly T[], lineOf: (item: T) => string): string[] =>
  list.length === 0 ? [] : [heading(title), list.map(lineOf).join('\n')];

const settingLine = (setting: OpenSetting, locate: Locate, words: Words): string => {
  const { file, line } = locate(setting.at);
  const age = setting.check === undefined ? '' : ` (${checkWords(words, setting.check)})`;
  return `  [ ] ${settingQuestion(words, setting)}${age}  ${file}:${line}`;
};

/** What to do is said once for each kind of text, not at each. */
const textPart = (texts: readonly UnreadText[], locate: Locate, words: Words): string[] => {
  const groups = (['machine', 'high-risk'] as const).flatMap((why) => {
    const list = texts.filter((text) => text.why === why);
    const [first] = list;
    if (first === undefined) return [];
    const lines = list
      .map(({ file }) => locate({ file, path: ['origin'] }))
      .map(({ file, line }) => `  [ ] ${file}:${line}`);
    return [[textQuestion(words, first), ...lines].join('\n')];
  });
  return groups.length === 0 ? [] : [heading(words.t('editor.list.texts')), ...groups];
};
