/** Links work at any address, tell other sites nothing and carry no marks. */
import type { HtmlElement } from '../../../../domain/html/read-html.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import type { AddProblem } from '../../../report.ts';
import { isForeign } from '../foreign.ts';
import { type SiteContext, type SitePage, siteRule } from '../page.ts';

const problems = {
  'dist-link-absolute': {
    title: 'A link works only at one address',
    message: ({ value }: Value) =>
      `The link "${value}" begins at the root of a web address, so it breaks when the site stands in a folder.`,
    hint: () => 'Build links with the site’s own link function, which makes them relative.',
    severity: 'error',
  },
  'dist-tracking': {
    title: 'A link carries a tracking mark',
    message: ({ value }: Value) => `The address ${value} carries a mark by which readers are counted or followed.`,
    hint: () => 'Take away the part of the address from utm_ or fbclid on.',
    severity: 'error',
  },
  'dist-link-referrer': {
    title: 'A link to another site tells where the reader came from',
    message: ({ value }: Value) => `The link to ${value} may tell the other site where the reader came from.`,
    hint: () => 'Add rel="noreferrer" to the link.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const links = siteRule(problems, (page, add, context) => {
  for (const element of page.html?.elements ?? []) {
    for (const attribute of ['href', 'src', 'action', 'poster', 'data', 'srcset']) {
      for (const url of urlsOf(element.attributes[attribute], attribute))
        lintUrl({ page, element, url, location: page.locationOf(element, attribute) }, context, add);
    }
  }
});

interface Link {
  page: SitePage;
  element: HtmlElement;
  url: string;
  location: SourceLocation;
}

const lintUrl = ({ page, element, url, location }: Link, { address }: SiteContext, add: Add): void => {
  const { name, attributes } = element;
  const isRooted = /^\/(?!\/)/.test(url);
  const isOwn = address !== undefined && url.startsWith(address.replace(/\/$/, ''));
  // The page for wrong addresses is shown at any depth and can only use the whole address (site.yml, address).
  const isWrongAddressPage = /^404(\/index)?\.html$/.test(page.path);
  const isNamedOnly = name === 'link' || name === 'base';
  if (isRooted || (isOwn && !isWrongAddressPage && !isNamedOnly)) {
    if (!(isRooted && isWrongAddressPage && address !== undefined)) add('dist-link-absolute', location, { value: url });
  }
  if (/[?&#](utm_[a-z]+|fbclid|gclid|mc_eid|msclkid|igshid)=/i.test(url))
    add('dist-tracking', location, { value: url });
  const isLink = name === 'a' || name === 'area';
  const rel = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  if (isLink && isForeign(url, address) && !rel.includes('noreferrer'))
    add('dist-link-referrer', location, { value: url });
};

const urlsOf = (value: string | undefined, attribute: string): string[] => {
  if (value === undefined) return [];
  return attribute === 'srcset' ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '') : [value.trim()];
};
