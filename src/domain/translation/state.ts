/** How a translation stands to the Danish words: derived, never set by hand (requirement M2). */
import type { TextFrontMatter } from '../../schemas/text.ts';

/** What a translation says of itself. */
export interface Made {
  origin: TextFrontMatter['origin'];
  /** Fingerprint of the Danish words it was made from. */
  source?: string | undefined;
  /** Function of who read it through. */
  reviewedBy?: string | undefined;
  /** YYYY-MM-DD */
  reviewedOn?: string | undefined;
}

/**
 * missing = there is none; outdated = the Danish has changed since; machine = a machine made it and nobody has read it
 * through; reviewed = somebody has; current = written by people and up to date.
 */
export const translationStates = ['missing', 'outdated', 'machine', 'reviewed', 'current'] as const;
export type TranslationState = (typeof translationStates)[number];

/**
 * The state of a translation. One that does not say what it was made from counts as outdated: nobody can know.
 *
 * @param present fingerprint of the Danish words as they are; undefined where there are none, then nothing is outdated
 */
export const translationState = (made: Made | undefined, present: string | undefined): TranslationState => {
  if (made === undefined) return 'missing';
  if (made.origin === 'original') return 'current';
  if (present !== undefined && made.source !== present) return 'outdated';
  if (made.origin === 'machine') return 'machine';
  return made.origin === 'machine-reviewed' || made.reviewedBy !== undefined ? 'reviewed' : 'current';
};
