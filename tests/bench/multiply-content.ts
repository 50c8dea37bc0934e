/** The real content several times over: what a build costs once there is more of it. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { realLocales, realVocabulary } from '../builders/real-settings.ts';
import { projectRoot } from '../support/build-site.ts';

type Kind = 'services' | 'guides';

const content = join(projectRoot, 'content');
const idsOf = (kind: Kind): string[] => readdirSync(join(content, kind)).sort();

/** Pages of a language that are neither a service nor a guide: the lists, and those in src/pages/[lang]. */
const otherPages = realVocabulary.needs.length + realVocabulary.areas.length + 8;

/**
 * Writes a content folder that makes about so many pages. A copy of a service or guide has an address of its own and
 * says the same; what refers to it goes on meaning the first.
 *
 * @param folder must not exist
 * @param kinds what is copied, all of it alike
 */
export const multiplyContent = (folder: string, pages: number, kinds: readonly Kind[]): void => {
  cpSync(content, folder, { recursive: true });
  const things = kinds.flatMap((kind) => idsOf(kind).map((id) => ({ kind, id })));
  const there = otherPages + idsOf('services').length + idsOf('guides').length;
  const missing = Math.round(pages / realLocales.length) - there;
  for (let made = 0; made < missing; made += 1) {
    const { kind, id } = things[made % things.length] ?? { kind: 'services', id: '' };
    const copy = 2 + Math.floor(made / things.length);
    cpSync(join(content, kind, id), join(folder, kind, `${id}-${copy}`), { recursive: true });
  }
};
