/** All open items as rows, one question each, for tables. */
import type { Locate } from '../../reader/records.ts';
import type { OpenItems } from '../open-items.ts';
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

export interface Row {
  part: string;
  /** Whom to ring, write to or ask. */
  whom: string;
  reach: string;
  question: string;
  saysNow: string;
  why: string;
  checked: string;
  source: string;
  file: string;
  line: number;
}

export const rowsOf = ({ enquiries, statements, settings, texts }: OpenItems, locate: Locate): Row[] => {
  const called = enquiries.flatMap((enquiry) =>
    enquiry.open.map((fact) => ({
      part: urgencyWords[enquiry.urgency],
      whom: enquiry.name,
      reach:
        enquiry.ways.join(', ') ||
        (enquiry.instead ? `${enquiry.instead.name}: ${enquiry.instead.ways.join(', ')}` : ''),
      question: questionOf(fact),
      saysNow: saysWords(fact),
      why: whyWords(fact.why),
      checked: fact.check === undefined ? '' : checkWords(fact.check),
      source: fact.check?.source ?? '',
      ...locate(fact.at),
    })),
  );
  const stated = statements.map((statement) => ({
    part: `Statements, guides of ${statement.risk} risk`,
    whom: statement.ask ?? '',
    reach: '',
    question: statement.claim,
    saysNow: '',
    why: statementWords[statement.why],
    checked: checkWords(statement.check),
    source: statement.check.source,
    ...locate(statement.at),
  }));
  const set = settings.map((setting) => ({
    part: 'Settings and pages',
    whom: '',
    reach: '',
    question: settingQuestion(setting),
    saysNow: setting.value,
    why: setting.why === 'old' ? 'Old' : setting.why === 'unknown' ? 'Not decided' : 'Nobody has looked',
    checked: setting.check === undefined ? '' : checkWords(setting.check),
    source: setting.check?.source ?? '',
    ...locate(setting.at),
  }));
  const unread = texts.map((text) => ({
    part: 'Texts that nobody has read through',
    whom: '',
    reach: '',
    question: textQuestion(text),
    saysNow: `${text.kind} ${text.id}, ${text.language}`,
    why: text.why === 'machine' ? 'Made by a machine' : 'High risk',
    checked: '',
    source: '',
    ...locate({ file: text.file, path: ['origin'] }),
  }));
  return [...called, ...stated, ...set, ...unread];
};
