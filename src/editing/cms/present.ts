/** The Danish words as they are at the build, for who translates in the CMS: a browser cannot make the fingerprints. */
import type { RawContent } from '../reader/raw-content.ts';
import { keptTexts, originalOfText, sourceTextOf } from '../translation/originals.ts';
import { nameOfText } from './files.ts';

/**
 * Fingerprints of the Danish by the name of each text, Danish or translated. Only words that are kept: once the Danish changes, nobody
 * could say any more what a translation of others was made from. For the rest translate:mark is there.
 */
export const presentFingerprints = (content: RawContent): Record<string, string> => {
  const textAt = new Map(content.sources.map(({ path, text }) => [path, text]));
  return Object.fromEntries(
    content.entries.flatMap((entry) => {
      const source = sourceTextOf(content, entry);
      if (source === undefined) return [];
      const { fingerprint } = originalOfText(source);
      if (!keptTexts(entry).has(fingerprint)) return [];
      return entry.texts.map(({ path }) => [nameOfText(textAt.get(path) ?? ''), fingerprint] as const);
    }),
  );
};
