/** The last look before publishing: the finished files, as a reader's browser will see them. */
import type { Problem } from '../../problem.ts';
import { createReport } from '../../report.ts';
import { noSecrets } from '../hidden-places.ts';
import { guarded } from '../rule-failed.ts';
import { pageOf, type SiteContext, type SiteFile, type SiteRule } from './page.ts';
import { blocked } from './rules/blocked.ts';
import { inlineCode } from './rules/inline-code.ts';
import { links } from './rules/links.ts';
import { loads } from './rules/loads.ts';
import { policy } from './rules/policy.ts';
import { secretAddresses } from './rules/secret-addresses.ts';
import { sensitiveWords } from './rules/sensitive-words.ts';

export interface SiteOptions extends Partial<SiteContext> {
  /** Beginnings of paths that are not for readers. The CMS is for editors and is a program of its own. */
  skip?: readonly string[];
}

type SiteRules = Readonly<Record<string, SiteRule>>;

/** What may stand nowhere, not even where readers do not come. */
const everywhere = { blocked, secrets: secretAddresses } as const satisfies SiteRules;
const forReaders = {
  'sensitive words': sensitiveWords,
  loads,
  links,
  'inline code': inlineCode,
  policy,
} as const satisfies SiteRules;
export const siteRules = { ...everywhere, ...forReaders };

/**
 * Scans the finished site. Files may be given with any text format; unknown ones are only searched for what may
 * stand nowhere. Each is looked at once and then let go.
 */
export const lintSite = (files: Iterable<SiteFile>, options: SiteOptions = {}): Problem[] => {
  const report = createReport();
  const { blocklist, secrets = noSecrets, address, root = 'dist', skip = ['admin/'] } = options;
  const context: SiteContext = { blocklist, secrets, address, root };
  for (const file of files) {
    const page = pageOf(file, context);
    const isSkipped = skip.some((beginning) => file.path.startsWith(beginning));
    for (const [name, { lint }] of Object.entries<SiteRule>(isSkipped ? everywhere : siteRules))
      guarded(name, page.locationAt(), report, () => lint(page, report, context));
  }
  return [...report.problems];
};
