/** The Danish words as they are at the build, for who translates in the CMS: a browser cannot make the fingerprints. */
import type { ContentFile } from '../reader/content-files.ts';
import { contentFromFiles } from '../reader/read-content.ts';
import { keptTexts, originalOfText, sourceTextOf } from '../translation/originals.ts';
import { nameOfText } from './files.ts';

/**
 * Fingerprints of the Danish by the name of each text, Danish or translated. Only words that are kept: once the Danish changes, nobody
 * could say any more what a translation of others was made from. For the rest translate:mark is there.
 *
 * @param files of the content folder
 * @param source tag of the language that texts are translated from
 */
export const presentFingerprints = (files: readonly ContentFile[], source: string): Record<string, string> => {
  const isText = ({ path }: ContentFile): boolean => path.endsWith('.mdx');
  // Translations are only named, which is quick; reading them all as MDX takes seconds.
  const needed = files.filter((file) => !isText(file) || file.path.endsWith(`/text.${source.toLowerCase()}.mdx`));
  const { content } = contentFromFiles(needed, '.');
  const texts = Map.groupBy(files.filter(isText), ({ path }) => path.slice(0, path.lastIndexOf('/')));
  const decoder = new TextDecoder();
  return Object.fromEntries(
    content.entries.flatMap((entry) => {
      const original = sourceTextOf(content, entry);
      if (original === undefined) return [];
      const { fingerprint } = originalOfText(original);
      if (!keptTexts(entry).has(fingerprint)) return [];
      const own = texts.get(entry.folder.replace(/^\.\//, '')) ?? [];
      return own.map(({ bytes }) => [nameOfText(decoder.decode(bytes)), fingerprint] as const);
    }),
  );
};
