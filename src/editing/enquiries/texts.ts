/** Texts that nobody has read through: all made by a machine, and those where a wrong sentence can harm. */
import type { TextRecord } from '../reader/records.ts';

export interface UnreadText extends TextRecord {
  why: 'machine' | 'high-risk';
}

/** Machine-made ones first. A text is read through when `reviewedBy` says by whom. */
export const unreadTexts = (texts: readonly TextRecord[]): UnreadText[] => {
  const unread = texts.flatMap((text): UnreadText[] => {
    if (text.origin === 'machine') return [{ ...text, why: 'machine' }];
    return text.risk === 'high' && text.reviewedBy === undefined ? [{ ...text, why: 'high-risk' }] : [];
  });
  return unread.sort((a, b) => (a.why === b.why ? (a.file < b.file ? -1 : 1) : a.why === 'machine' ? -1 : 1));
};
