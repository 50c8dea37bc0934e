/** For whom the texts of something are, and how much a mistake in them harms. */
import { contentTable, type EntryCollection, type EntryKind } from '../../schemas/collections.ts';
import { textAt } from './raw-data.ts';

export interface TextKind {
  kind: EntryKind;
  audience: 'reader' | 'professional';
  /** high = rights, police, medical matters, safety. */
  risk: 'low' | 'high';
}

/**
 * Undefined where nobody reads the texts any more: those of closed places, and messages that are over.
 *
 * @param facts what stands beside the texts
 * @param today YYYY-MM-DD
 */
export const textKindOf = (kind: EntryKind, facts: unknown, today: string): TextKind | undefined => {
  const isClosed = textAt(facts, ['status', 'is']) === 'closed';
  const isOver = (textAt(facts, ['until']) ?? today) < today;
  if (isClosed || isOver) return undefined;
  const { audienceField, risk }: EntryCollection = contentTable.entries[kind];
  const isFor = audienceField === undefined ? undefined : textAt(facts, [audienceField]);
  return {
    kind,
    audience: isFor === 'professional' ? 'professional' : 'reader',
    risk: typeof risk === 'string' ? risk : textAt(facts, [risk.field]) === 'low' ? 'low' : 'high',
  };
};
