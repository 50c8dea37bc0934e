/** All open items as rows, one fact each, for tables. */
import type { Locate } from '../../reader/records.ts';
import type { Enquiry } from '../enquiries.ts';
import { wayInWords } from '../informants.ts';
import type { OpenItems } from '../open-items.ts';
import { topicOf } from '../topics.ts';
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
  /** For programs: what the row is about, whatever the language of the words. */
  about: { kind: 'fact' | 'statement' | 'setting' | 'text'; id: string; field?: string; topic?: string; why: string };
}

export const rowsOf = (items: OpenItems, locate: Locate, words: Words): Row[] => [
  ...items.enquiries.flatMap((enquiry) => factRows(enquiry, locate, words)),
  ...otherRows(items, locate, words),
];

const factRows = (enquiry: Enquiry, locate: Locate, words: Words): Row[] =>
  enquiry.open.map((fact) => {
    const topic = topicOf(fact);
    return {
      part: words.t(`editor.list.urgency.${enquiry.urgency}`),
      whom: enquiry.name,
      reach: enquiry.informant.ways.map(wayInWords).join(', '),
      question: questionOf(words, fact),
      saysNow: saysWords(words, fact),
      why: whyWords(words, fact.why),
      checked: fact.check === undefined ? '' : checkWords(words, fact.check),
      source: fact.check?.source ?? '',
      ...locate(fact.at),
      about: {
        kind: 'fact',
        id: enquiry.id,
        field: `${fact.subject}.${fact.field}`,
        ...(topic === undefined ? {} : { topic }),
        why: fact.why,
      },
    };
  });

const otherRows = ({ statements, settings, texts }: OpenItems, locate: Locate, words: Words): Row[] => [
  ...statements.map((statement): Row => ({
    part: words.t(`editor.list.statementsOf.${statement.risk}`),
    whom: statement.ask ?? '',
    reach: '',
    question: statement.claim,
    saysNow: '',
    why: statementWords(words, statement.why),
    checked: checkWords(words, statement.check),
    source: statement.check.source,
    ...locate(statement.at),
    about: { kind: 'statement', id: statement.guide, field: statement.id, why: statement.why },
  })),
  ...settings.map((setting): Row => ({
    part: words.t('editor.list.settings'),
    whom: '',
    reach: '',
    question: settingQuestion(words, setting),
    saysNow: setting.value,
    why: words.t(`editor.settingWhy.${setting.why}`),
    checked: setting.check === undefined ? '' : checkWords(words, setting.check),
    source: setting.check?.source ?? '',
    ...locate(setting.at),
    about: { kind: 'setting', id: setting.what, why: setting.why },
  })),
  ...texts.map((text): Row => ({
    part: words.t('editor.list.texts'),
    whom: '',
    reach: '',
    question: textQuestion(words, text),
    saysNow: `${text.kind} ${text.id}, ${text.language}`,
    why: words.t(`editor.textWhy.${text.why}`),
    checked: '',
    source: '',
    ...locate({ file: text.file, path: ['origin'] }),
    about: { kind: 'text', id: text.id, why: text.why },
  })),
];
