/** Everything that is open before the site may go public, in one piece. */
import type { Records } from '../reader/records.ts';
import { enquiriesOf, type Enquiry } from './enquiries.ts';
import { type OpenSetting, openSettings } from './settings.ts';
import { type OpenStatement, openStatements } from './statements.ts';
import { factsIn } from './topics.ts';
import { type UnreadText, unreadTexts } from './texts.ts';

export interface OpenItems {
  enquiries: Enquiry[];
  statements: OpenStatement[];
  settings: OpenSetting[];
  texts: UnreadText[];
}

/** @param now the day from which ages are counted; a site grows old without being changed */
export const openItems = (content: Records, now: Date): OpenItems => {
  const { sourceLanguage, freshness } = content.site;
  const reader = { lang: sourceLanguage, chain: [] };
  return {
    enquiries: enquiriesOf(content, now),
    statements: openStatements(content.guides, reader, freshness.statements, now),
    settings: openSettings(content, now),
    texts: unreadTexts(content.texts),
  };
};

/** What one call to a service clears: its own facts, and the statements for which it is to be asked. */
export const itemsFor = (items: OpenItems, service: { id: string; name: string }): OpenItems => {
  const name = service.name.toLowerCase();
  return {
    enquiries: items.enquiries.filter(({ id }) => id === service.id),
    statements: items.statements.filter(({ ask }) => ask?.toLowerCase().includes(name) ?? false),
    settings: [],
    texts: [],
  };
};

export interface OpenCounts {
  /** Facts, each a question of its own on a form. */
  questions: number;
  /** The first questions of a conversation, at most five a service, and the facts they are about. */
  first: number;
  firstFacts: number;
  services: number;
  statements: number;
  settings: number;
  texts: number;
  all: number;
}

export const countOpen = ({ enquiries, statements, settings, texts }: OpenItems): OpenCounts => {
  const questions = enquiries.reduce((sum, { open }) => sum + open.length, 0);
  const asked = enquiries.flatMap(({ first }) => first);
  const all = questions + statements.length + settings.length + texts.length;
  return {
    questions,
    first: asked.length,
    firstFacts: factsIn(asked).length,
    services: enquiries.length,
    statements: statements.length,
    settings: settings.length,
    texts: texts.length,
    all,
  };
};
