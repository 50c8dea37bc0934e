/** Everything that is open before the site may go public, in one piece. */
import { callList } from './enquiries.ts';
import type { Call } from './enquiries.ts';
import type { ReleaseContent } from './records.ts';
import { openSettings } from './settings.ts';
import type { OpenSetting } from './settings.ts';
import { openStatements } from './statements.ts';
import type { OpenStatement } from './statements.ts';
import { unreadTexts } from './texts.ts';
import type { UnreadText } from './texts.ts';

export interface OpenItems {
  calls: Call[];
  statements: OpenStatement[];
  settings: OpenSetting[];
  texts: UnreadText[];
}

/** @param now the day from which ages are counted; a site grows old without being changed */
export function openItems(content: ReleaseContent, now: Date): OpenItems {
  const { sourceLanguage, freshness } = content.site;
  const reader = { lang: sourceLanguage, chain: [] };
  return {
    calls: callList(content, now),
    statements: openStatements(content.guides, reader, freshness.statements, now),
    settings: openSettings(content, now),
    texts: unreadTexts(content.texts),
  };
}

/** What one call to a service clears: its own facts, and the statements for which it is to be asked. */
export function itemsFor(items: OpenItems, service: { id: string; name: string }): OpenItems {
  const name = service.name.toLowerCase();
  return {
    calls: items.calls.filter(({ id }) => id === service.id),
    statements: items.statements.filter(({ ask }) => ask?.toLowerCase().includes(name) ?? false),
    settings: [],
    texts: [],
  };
}

export interface OpenCounts {
  questions: number;
  services: number;
  statements: number;
  settings: number;
  texts: number;
  all: number;
}

export function countOpen({ calls, statements, settings, texts }: OpenItems): OpenCounts {
  const questions = calls.reduce((sum, { open }) => sum + open.length, 0);
  const all = questions + statements.length + settings.length + texts.length;
  return {
    questions,
    services: calls.length,
    statements: statements.length,
    settings: settings.length,
    texts: texts.length,
    all,
  };
}
