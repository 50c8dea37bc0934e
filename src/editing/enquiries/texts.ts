/** Texts that nobody has read through: all made by a machine, and those where a wrong sentence can harm. */
import type { Guide } from '../../schemas/guide.ts';
import type { Notice } from '../../schemas/notice.ts';
import type { Service } from '../../schemas/service.ts';
import type { TextRecord } from './records.ts';

export interface UnreadText extends TextRecord {
  why: 'machine' | 'high-risk';
}

/** Machine-made ones first. A text is read through when `reviewedBy` says by whom. */
export function unreadTexts(texts: readonly TextRecord[]): UnreadText[] {
  const unread = texts.flatMap((text): UnreadText[] => {
    if (text.origin === 'machine') return [{ ...text, why: 'machine' }];
    return text.risk === 'high' && text.reviewedBy === undefined ? [{ ...text, why: 'high-risk' }] : [];
  });
  return unread.sort((a, b) => (a.why === b.why ? (a.file < b.file ? -1 : 1) : a.why === 'machine' ? -1 : 1));
}

/** What a text belongs to. */
export type TextOwner =
  | { kind: 'guide'; facts: Pick<Guide, 'audience' | 'risk'> }
  | { kind: 'page' }
  | { kind: 'service'; facts: Pick<Service, 'audienceIs'> & { status: { is: string } } }
  | { kind: 'notice'; facts: Pick<Notice, 'until'> };

export type TextSort = Pick<TextRecord, 'kind' | 'risk'> & Pick<Guide, 'audience'>;

/**
 * For whom the texts of something are and how much a mistake in them harms; undefined where nobody reads them any more:
 * those of closed places, and messages that are over.
 *
 * @param today YYYY-MM-DD
 */
export function sortOfTexts(owner: TextOwner, today: string): TextSort | undefined {
  switch (owner.kind) {
    case 'guide':
      return { kind: 'guide', audience: owner.facts.audience, risk: owner.facts.risk };
    case 'page':
      // The pages about the phone and the site speak of safety.
      return { kind: 'page', audience: 'reader', risk: 'high' };
    case 'service':
      if (owner.facts.status.is === 'closed') return undefined;
      return { kind: 'service', audience: owner.facts.audienceIs, risk: 'low' };
    case 'notice':
      return owner.facts.until < today ? undefined : { kind: 'notice', audience: 'reader', risk: 'low' };
  }
}
